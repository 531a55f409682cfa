package org.jobcenterportal.offers.ui;

import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors that lead from the start pages into this room. */
@Configuration(proxyBeanMethods = false)
class OfferTiles {

    @Bean
    StartTile visitorOffersTile() {
        return new Tile(Audience.PUBLIC, Set.of(), 20, "offers.tile", OfferLinks.FIND);
    }

    @Bean
    StartTile citizenOffersTile() {
        return new Tile(Audience.CITIZEN, Set.of(), 30, "offers.tile", OfferLinks.MINE);
    }

    @Bean
    StartTile staffOffersTile() {
        return new Tile(Audience.STAFF, Set.of(Roles.MEASURE_MANAGEMENT), 10, "offers.staff.tile", OfferLinks.STAFF);
    }

    /** A door whose three texts share the beginning of their keys. */
    private record Tile(Audience audience, Set<String> roles, int order, String texts, String route)
            implements StartTile {

        @Override
        public IconName icon() {
            return IconName.STAR;
        }

        @Override
        public String titleKey() {
            return texts + ".title";
        }

        @Override
        public String textKey() {
            return texts + ".text";
        }

        @Override
        public String actionKey() {
            return texts + ".action";
        }
    }
}
