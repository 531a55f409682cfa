package org.jobcenterportal.measures;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the offers of the programme into a catalogue that has no entry yet; from then on the office keeps it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CatalogueAtStart implements ApplicationRunner {

    private final CatalogueImport catalogue;

    CatalogueAtStart(CatalogueImport catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (catalogue.isEmpty()) {
            catalogue.importMeasures(CatalogueFile.read());
        }
    }
}
