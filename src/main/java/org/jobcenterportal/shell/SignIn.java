package org.jobcenterportal.shell;

/** Where signing in begins: Spring Security leads from here to Keycloak and back to the right start page. */
public final class SignIn {

    public static final String ADDRESS = "oauth2/authorization/keycloak";

    private SignIn() {}
}
