package org.jobcenterportal.runs.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.runs.ProviderId;
import org.jobcenterportal.runs.RunId;

/** The addresses of this room's screens: the one place that names them. They are German and stay. */
final class RunLinks {

    static final String KEY = "key";
    static final String RUN = "run";
    static final String PROVIDER = "provider";
    static final String MEASURES = "intern/massnahmen";
    static final String MEASURE = MEASURES + "/:" + KEY;
    static final String NEW = MEASURE + "/durchfuehrung/neu";
    static final String ONE = MEASURE + "/durchfuehrung/:" + RUN;
    static final String CHANGE = ONE + "/bearbeiten";
    static final String CANCEL = ONE + "/absagen";
    static final String CONTRACTS = MEASURE + "/vertraege";
    static final String PROVIDERS = MEASURES + "/traeger";
    static final String NEW_PROVIDER = PROVIDERS + "/neu";
    static final String ONE_PROVIDER = PROVIDERS + "/:" + PROVIDER;

    private RunLinks() {}

    static String measure(MeasureKey key) {
        return MEASURES + "/" + key.value();
    }

    static String contracts(MeasureKey key) {
        return measure(key) + "/vertraege";
    }

    static String run(MeasureKey key, RunId run) {
        return measure(key) + "/durchfuehrung/" + run.value();
    }

    static String change(MeasureKey key, RunId run) {
        return run(key, run) + "/bearbeiten";
    }

    static String cancel(MeasureKey key, RunId run) {
        return run(key, run) + "/absagen";
    }

    static String provider(ProviderId id) {
        return PROVIDERS + "/" + id.value();
    }

    static Optional<MeasureKey> key(RouteParameters parameters) {
        try {
            return parameters.get(KEY).map(MeasureKey::new);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static Optional<RunId> run(RouteParameters parameters) {
        return id(parameters, RUN).map(RunId::new);
    }

    static Optional<ProviderId> provider(RouteParameters parameters) {
        return id(parameters, PROVIDER).map(ProviderId::new);
    }

    static void open(UI ui, MeasureKey key, RunId run) {
        ui.navigate(
                RunView.class,
                new RouteParameters(Map.of(KEY, key.value(), RUN, run.value().toString())));
    }

    private static Optional<UUID> id(RouteParameters parameters, String name) {
        try {
            return parameters.get(name).map(UUID::fromString);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
