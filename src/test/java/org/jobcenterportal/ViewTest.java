package org.jobcenterportal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of screens with the whole portal behind them, without a browser. Its methods may ask for {@link Screens} as a
 * parameter; {@link org.jobcenterportal.identity.As} says who looks at them. The language is German at first.
 *
 * <p>Find components with {@link com.github.mvysny.kaributesting.v10.LocatorJ}, by label.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@IntegrationTest
@ExtendWith(Screens.Extension.class)
public @interface ViewTest {}
