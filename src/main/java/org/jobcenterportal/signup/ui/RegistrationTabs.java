package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.signup.RegistrationLists;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.uikit.EventTab;
import org.jobcenterportal.uikit.OpenEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** "Angemeldet" and "Warteliste" on the page of an event, for those who run it. */
@Configuration(proxyBeanMethods = false)
class RegistrationTabs {

    @Bean
    EventTab registeredTab(RegistrationLists lists) {
        return new Tab(
                lists,
                20,
                "angemeldet",
                "signup.tab.registered",
                RegistrationState.REGISTERED,
                event -> new RegisteredTable(lists, event));
    }

    @Bean
    EventTab waitingTab(RegistrationLists lists) {
        return new Tab(
                lists,
                30,
                "warteliste",
                "signup.tab.waiting",
                RegistrationState.WAITLISTED,
                event -> new WaitingTable(lists, event));
    }

    private record Tab(
            RegistrationLists lists,
            int order,
            String key,
            String labelKey,
            RegistrationState counted,
            Function<OpenEvent, Component> content)
            implements EventTab {

        @Override
        public boolean isShown(OpenEvent event) {
            return event.mayRun();
        }

        @Override
        public OptionalInt count(OpenEvent event) {
            var numbers = lists.numbers(new EventId(event.event())).get(counted);
            return OptionalInt.of(numbers == null ? 0 : numbers.registrations());
        }

        @Override
        public Component create(OpenEvent event) {
            return content.apply(event);
        }
    }
}
