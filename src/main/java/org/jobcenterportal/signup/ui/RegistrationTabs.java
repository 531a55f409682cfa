package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
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
                RegistrationState::hasPlace,
                event -> new RegisteredTable(lists, event));
    }

    @Bean
    EventTab waitingTab(RegistrationLists lists) {
        return new Tab(
                lists,
                30,
                "warteliste",
                "signup.tab.waiting",
                state -> state == RegistrationState.WAITLISTED,
                event -> new WaitingTable(lists, event));
    }

    private record Tab(
            RegistrationLists lists,
            int order,
            String key,
            String labelKey,
            Predicate<RegistrationState> counted,
            Function<OpenEvent, Component> content)
            implements EventTab {

        @Override
        public boolean isShown(OpenEvent event) {
            return event.mayRun();
        }

        @Override
        public OptionalInt count(OpenEvent event) {
            return OptionalInt.of(lists.numbers(new EventId(event.event())).entrySet().stream()
                    .filter(numbers -> counted.test(numbers.getKey()))
                    .mapToInt(numbers -> numbers.getValue().registrations())
                    .sum());
        }

        @Override
        public Component create(OpenEvent event) {
            return content.apply(event);
        }
    }
}
