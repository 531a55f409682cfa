package org.jobcenterportal.identity;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jobcenterportal.kernel.AccountId;

/** The people of the demonstration, as Keycloak signs them in: the same ids, names and roles as its demo users. */
public enum Persona {
    BUERGERIN(1, "Olena", "Marchenko", Roles.CITIZEN),
    BUERGER(2, "Serhij", "Marchenko", Roles.CITIZEN),
    NEU(3, "Amira", "Haddad", Roles.CITIZEN),
    VERMITTLUNG(4, "Miriam", "Vogelsang", Roles.COUNSELLOR),
    VERMITTLUNG2(5, "Ferdi", "Aslan", Roles.COUNSELLOR),
    FALLMANAGEMENT(6, "Renate", "Holl", Roles.CASE_MANAGER),
    BCA(7, "Katharina", "Ostwald", Roles.EQUALITY_OFFICER),
    BCA2(8, "Jana", "Brück", Roles.EQUALITY_OFFICER),
    ARBEITGEBERSERVICE(9, "Tobias", "Behm", Roles.EMPLOYER_SERVICE),
    MASSNAHMEN(10, "Petra", "Lindner", Roles.MEASURE_MANAGEMENT),
    TRAEGER(11, "Ulf", "Reinders", Roles.PROVIDER),
    TEAMLEITUNG(12, "Henrike", "Lamm", Roles.TEAM_LEAD, Roles.STEERING),
    DATENSCHUTZ(13, "Jonas", "Reuter", Roles.DATA_PROTECTION),
    VERWALTUNG(14, "Beate", "Kuhn", Roles.ADMINISTRATION);

    private final int number;
    private final String givenName;
    private final String familyName;
    private final Set<String> roles;

    Persona(int number, String givenName, String familyName, String... roles) {
        this.number = number;
        this.givenName = givenName;
        this.familyName = familyName;
        this.roles = new LinkedHashSet<>(List.of(roles));
    }

    /** The persona of a user name, for example {@code bca}. */
    public static Persona named(String username) {
        return Arrays.stream(values())
                .filter(persona -> persona.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + username));
    }

    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    public AccountId account() {
        return new AccountId("00000000-0000-4000-8000-%012d".formatted(number));
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public String displayName() {
        return givenName + " " + familyName;
    }

    public String email() {
        return username() + "@portal.example";
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }
}
