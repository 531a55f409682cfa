package org.jobcenterportal.identity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The realm roles of the portal, named as Keycloak names them; each stands for one German role of the office. */
public final class Roles {

    /** Bürger:in. */
    public static final String CITIZEN = "citizen";
    /** Integrationsfachkraft (persönliche Ansprechperson, § 14 SGB II). */
    public static final String COUNSELLOR = "counsellor";
    /** Beschäftigungsorientiertes Fallmanagement. */
    public static final String CASE_MANAGER = "case-manager";
    /** Beauftragte für Chancengleichheit am Arbeitsmarkt (BCA), § 18e SGB II. */
    public static final String EQUALITY_OFFICER = "equality-officer";
    /** Arbeitgeberservice. */
    public static final String EMPLOYER_SERVICE = "employer-service";
    /** Maßnahmenmanagement. */
    public static final String MEASURE_MANAGEMENT = "measure-management";
    /** Maßnahmeträger. */
    public static final String PROVIDER = "provider";
    /** Aufsuchende Beratung. */
    public static final String OUTREACH = "outreach";
    /** Teamleitung. */
    public static final String TEAM_LEAD = "team-lead";
    /** Steuerung. */
    public static final String STEERING = "steering";
    /** Datenschutzbeauftragte:r. */
    public static final String DATA_PROTECTION = "data-protection";
    /** Verwaltung des Portals. */
    public static final String ADMINISTRATION = "administration";

    /** Every role that works in the office; {@link #CITIZEN} and {@link #PROVIDER} do not. */
    public static final Set<String> STAFF = Set.of(
            COUNSELLOR,
            CASE_MANAGER,
            EQUALITY_OFFICER,
            EMPLOYER_SERVICE,
            MEASURE_MANAGEMENT,
            OUTREACH,
            TEAM_LEAD,
            STEERING,
            DATA_PROTECTION,
            ADMINISTRATION);

    /** Every role that the portal knows. */
    public static final Set<String> ALL =
            Stream.concat(STAFF.stream(), Stream.of(CITIZEN, PROVIDER)).collect(Collectors.toUnmodifiableSet());

    private Roles() {}
}
