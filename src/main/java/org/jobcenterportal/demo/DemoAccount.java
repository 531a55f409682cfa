package org.jobcenterportal.demo;

import org.jobcenterportal.kernel.AccountId;

/** The accounts of the demonstration, which Keycloak knows by the same ids. */
final class DemoAccount {

    private DemoAccount() {}

    static AccountId number(int number) {
        return new AccountId("00000000-0000-4000-8000-%012d".formatted(number));
    }
}
