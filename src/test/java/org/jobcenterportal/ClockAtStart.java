package org.jobcenterportal;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Sets the clock that all tests share back before a class of tests, wherever another class has left it. */
class ClockAtStart extends AbstractTestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        test.getApplicationContext().getBeanProvider(TestClock.class).ifAvailable(clock -> clock.set(TestClock.START));
    }
}
