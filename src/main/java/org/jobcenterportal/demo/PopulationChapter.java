package org.jobcenterportal.demo;

import java.time.LocalDate;
import org.jobcenterportal.citizens.CitizensImport;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The people whom the office serves, in their households, and the accounts of two of them. */
@Component
@Profile("demo")
@Order(20)
class PopulationChapter implements Chapter {

    private final CitizensImport citizens;

    PopulationChapter(CitizensImport citizens) {
        this.citizens = citizens;
    }

    @Override
    public void write(LocalDate today) {
        var population = new Population(today);
        citizens.importHouseholds(population.households());
        citizens.importAccountLinks(population.accounts());
    }
}
