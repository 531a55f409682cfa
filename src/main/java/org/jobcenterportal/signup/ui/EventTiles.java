package org.jobcenterportal.signup.ui;

import java.util.Set;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors that lead from the start pages into this room. */
@Configuration(proxyBeanMethods = false)
class EventTiles {

    @Bean
    StartTile visitorEventsTile() {
        return new Tile(Audience.PUBLIC, 30, EventLinks.FIND);
    }

    @Bean
    StartTile citizenEventsTile() {
        return new Tile(Audience.CITIZEN, 35, EventLinks.MINE);
    }

    private record Tile(Audience audience, int order, String route) implements StartTile {

        @Override
        public Set<String> roles() {
            return Set.of();
        }

        @Override
        public IconName icon() {
            return IconName.EVENT;
        }

        @Override
        public String titleKey() {
            return "signup.tile.title";
        }

        @Override
        public String textKey() {
            return "signup.tile.text";
        }

        @Override
        public String actionKey() {
            return "signup.tile.action";
        }
    }
}
