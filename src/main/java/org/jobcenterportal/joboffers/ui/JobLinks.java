package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.organisation.StaffId;

/** The addresses of this room's screens: the one place that names them. They are German and stay. */
final class JobLinks {

    static final String ID = "job";
    static final String ALL = "intern/stellen";
    static final String NEW = ALL + "/neu";
    static final String ONE = ALL + "/:" + ID;
    static final String CHANGE = ONE + "/bearbeiten";

    private static final String STATE = "stand";
    private static final String WORDS = "suche";
    private static final String OCCUPATION = "beruf";
    private static final String AGENT = "betreut-von";
    private static final String ENDING = "laeuft-ab";
    private static final String WITHOUT = "ohne-vorschlag";
    private static final String PAGE = "seite";
    private static final String YES = "ja";

    private JobLinks() {}

    /** What the list shows. */
    record Shown(
            Optional<JobState> state,
            String words,
            String occupation,
            Optional<StaffId> agent,
            boolean isEnding,
            boolean isWithoutProposal,
            int page) {

        static Shown of(QueryParameters parameters) {
            return new Shown(
                    parameters.getSingleParameter(STATE).flatMap(Shown::state),
                    parameters.getSingleParameter(WORDS).orElse(""),
                    parameters
                            .getSingleParameter(OCCUPATION)
                            .filter(code -> code.matches("\\d{1,5}"))
                            .orElse(""),
                    parameters.getSingleParameter(AGENT).flatMap(JobLinks::uuid).map(StaffId::new),
                    parameters.getSingleParameter(ENDING).isPresent(),
                    parameters.getSingleParameter(WITHOUT).isPresent(),
                    parameters
                            .getSingleParameter(PAGE)
                            .filter(page -> page.matches("[1-9]\\d{0,3}"))
                            .map(Integer::parseInt)
                            .orElse(1));
        }

        QueryParameters parameters() {
            var all = new HashMap<String, String>();
            state.ifPresent(one -> all.put(STATE, word(one)));
            if (!words.isBlank()) {
                all.put(WORDS, words.strip());
            }
            if (!occupation.isEmpty()) {
                all.put(OCCUPATION, occupation);
            }
            agent.ifPresent(one -> all.put(AGENT, one.value().toString()));
            if (isEnding) {
                all.put(ENDING, YES);
            }
            if (isWithoutProposal) {
                all.put(WITHOUT, YES);
            }
            if (page > 1) {
                all.put(PAGE, Integer.toString(page));
            }
            return QueryParameters.simple(all);
        }

        Shown in(Optional<JobState> other) {
            return new Shown(other, words, occupation, agent, isEnding, isWithoutProposal, 1);
        }

        Shown saying(String other) {
            return new Shown(state, other, occupation, agent, isEnding, isWithoutProposal, 1);
        }

        Shown of(String code) {
            return new Shown(state, words, code, agent, isEnding, isWithoutProposal, 1);
        }

        Shown by(Optional<StaffId> other) {
            return new Shown(state, words, occupation, other, isEnding, isWithoutProposal, 1);
        }

        Shown ending(boolean only) {
            return new Shown(state, words, occupation, agent, only, isWithoutProposal, 1);
        }

        Shown withoutProposal(boolean only) {
            return new Shown(state, words, occupation, agent, isEnding, only, 1);
        }

        Shown at(int other) {
            return new Shown(state, words, occupation, agent, isEnding, isWithoutProposal, other);
        }

        private static Optional<JobState> state(String word) {
            for (var state : JobState.values()) {
                if (word(state).equals(word)) {
                    return Optional.of(state);
                }
            }
            return Optional.empty();
        }

        private static String word(JobState state) {
            return switch (state) {
                case DRAFT -> "entwurf";
                case OPEN -> "offen";
                case ON_HOLD -> "pausiert";
                case FILLED_BY_US -> "von-uns-besetzt";
                case FILLED_ELSEWHERE -> "anders-besetzt";
                case WITHDRAWN -> "zurueckgezogen";
                case EXPIRED -> "abgelaufen";
            };
        }
    }

    static String job(JobOfferId id) {
        return ALL + "/" + id.value();
    }

    static String employer(EmployerId id) {
        return "intern/arbeitgeber/" + id.value();
    }

    static String change(JobOfferId id) {
        return job(id) + "/bearbeiten";
    }

    /** The address of a draft, once there is one, so that a reload shows it again. */
    static Location draft(JobOfferId id) {
        return new Location(change(id));
    }

    static Optional<JobOfferId> id(RouteParameters parameters) {
        return parameters.get(ID).flatMap(JobLinks::uuid).map(JobOfferId::new);
    }

    static void open(UI ui, JobOfferId id) {
        ui.navigate(JobView.class, new RouteParameters(Map.of(ID, id.value().toString())));
    }

    static void write(UI ui, JobOfferId id) {
        ui.navigate(LogJobView.class, new RouteParameters(Map.of(ID, id.value().toString())));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
