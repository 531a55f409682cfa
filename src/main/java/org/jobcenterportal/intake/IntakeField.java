package org.jobcenterportal.intake;

import java.util.Arrays;
import java.util.List;

/** What a column of a file can mean. */
public enum IntakeField {
    CUSTOMER_NUMBER(true),
    FAMILY_NAME(true),
    GIVEN_NAME(true),
    BIRTH_DATE(true),
    HOUSEHOLD_NUMBER(true),
    ROLE(true),
    HOUSEHOLD_SINCE(false),
    SEX(false),
    CITIZENSHIP(false),
    FIT_FOR_WORK(false),
    STREET(false),
    HOUSE_NUMBER(false),
    POSTAL_CODE(false),
    CITY(false),
    DISTRICT(false),
    EMAIL(false),
    PHONE(false),
    CHANNEL(false),
    LANGUAGE(false),
    SIMPLE_LANGUAGE(false),
    PROTECTION(false),
    COUNSELLOR(false);

    private final boolean needed;

    IntakeField(boolean needed) {
        this.needed = needed;
    }

    /** Whether nobody can be recorded without it. */
    public boolean isNeeded() {
        return needed;
    }

    /** Those without which nobody can be recorded. */
    public static List<IntakeField> needed() {
        return Arrays.stream(values()).filter(IntakeField::isNeeded).toList();
    }
}
