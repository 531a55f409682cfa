package org.jobcenterportal.caselist;

/** By what a list is ordered. */
public enum CaseOrder {
    NAME("p.family_name %1$s, p.given_name %1$s"),
    /** The youngest first. */
    AGE("p.birth_date %2$s"),
    GERMAN("field(p.german_level, 'NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'NATIVE') %1$s"),
    /** Those with whom nobody has spoken for longest first. */
    LAST_CONTACT("c.last_contact_at %1$s"),
    BENEFIT("benefit_months %1$s");

    private final String terms;

    CaseOrder(String terms) {
        this.terms = terms;
    }

    /** Protected people have no name to be found by: they stand last, whatever the order. */
    String by(boolean ascending) {
        var there = ascending ? "asc" : "desc";
        var back = ascending ? "desc" : "asc";
        return "p.is_protected, " + terms.formatted(there, back) + ", p.family_name, p.given_name, p.person_id";
    }
}
