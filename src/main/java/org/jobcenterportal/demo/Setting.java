package org.jobcenterportal.demo;

import java.time.LocalDate;

/** What all households of the demonstration share: the day, the stock of ids, numbers, contacts, names and addresses. */
record Setting(
        LocalDate today, SeededIds ids, Numbers numbers, Contacts contacts, Names names, KasselAddresses addresses) {

    static Setting of(LocalDate today, long seed) {
        return new Setting(
                today, new SeededIds(seed), new Numbers(), new Contacts(), Names.read(), KasselAddresses.read());
    }
}
