package org.jobcenterportal.offers.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.measures.Audience;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.offers.OfferQuery;
import org.jobcenterportal.runs.DayPart;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;

/** The addresses of this room's screens: the one place that names them. They are German and stay. */
final class OfferLinks {

    static final String FIND = "angebote";
    static final String KEY = "key";
    static final String OFFER = FIND + "/:" + KEY;
    static final String MINE = "meine/angebote";
    static final String STAFF = "intern/massnahmen";
    static final String STAFF_OFFER = STAFF + "/:" + KEY;
    static final String NEW = STAFF + "/neu";
    static final String PROVIDERS = STAFF + "/traeger";
    static final String CONSULTATION = "beratung";

    private static final String AUDIENCE = "fuer";
    private static final String GERMAN = "deutsch";
    private static final String PART = "zeit";
    private static final String CHILDCARE = "kinder";
    private static final String BARRIER_FREE = "barrierefrei";
    private static final String SOON = "bald";
    private static final String TAB = "liste";
    private static final String INSTRUMENT = "instrument";
    private static final String YES = "1";

    private OfferLinks() {}

    static String offer(MeasureKey key) {
        return FIND + "/" + key.value();
    }

    static String staffOffer(MeasureKey key) {
        return STAFF + "/" + key.value();
    }

    static String write(MeasureKey key) {
        return staffOffer(key) + "/bearbeiten";
    }

    static String editions(MeasureKey key) {
        return staffOffer(key) + "/fassungen";
    }

    static String review(MeasureKey key) {
        return staffOffer(key) + "/pruefung";
    }

    static String newRun(MeasureKey key) {
        return staffOffer(key) + "/durchfuehrung/neu";
    }

    static String run(MeasureKey key, RunId run) {
        return staffOffer(key) + "/durchfuehrung/" + run.value();
    }

    static String contracts(MeasureKey key) {
        return staffOffer(key) + "/vertraege";
    }

    static Optional<MeasureKey> key(RouteParameters parameters) {
        return parameters.get(KEY).flatMap(OfferLinks::key);
    }

    /** The key that a text is; empty for what cannot be one. */
    static Optional<MeasureKey> key(String text) {
        try {
            return Optional.of(new MeasureKey(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static OfferQuery query(QueryParameters parameters) {
        return new OfferQuery(
                constant(parameters, AUDIENCE, Audience.values()),
                constant(parameters, GERMAN, LanguageLevel.values()),
                constant(parameters, PART, DayPart.values()),
                parameters.getSingleParameter(CHILDCARE).isPresent(),
                parameters.getSingleParameter(BARRIER_FREE).isPresent(),
                parameters.getSingleParameter(SOON).isPresent());
    }

    static QueryParameters parameters(OfferQuery query) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, AUDIENCE, query.audience());
        put(parameters, GERMAN, query.german());
        put(parameters, PART, query.part());
        put(parameters, CHILDCARE, query.childcare());
        put(parameters, BARRIER_FREE, query.barrierFree());
        put(parameters, SOON, query.soon());
        return QueryParameters.simple(parameters);
    }

    static OfferTab tab(QueryParameters parameters) {
        var tab = constant(parameters, TAB, OfferTab.values());
        return tab == null ? OfferTab.ON_OFFER : tab;
    }

    static @Nullable Instrument instrument(QueryParameters parameters) {
        return constant(parameters, INSTRUMENT, Instrument.values());
    }

    static QueryParameters parameters(OfferTab tab, @Nullable Instrument instrument) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, TAB, tab == OfferTab.ON_OFFER ? null : tab);
        put(parameters, INSTRUMENT, instrument);
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Enum<?> constant) {
        if (constant != null) {
            parameters.put(name, word(constant));
        }
    }

    private static void put(Map<String, String> parameters, String name, boolean wanted) {
        if (wanted) {
            parameters.put(name, YES);
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(QueryParameters parameters, String name, E[] all) {
        return parameters
                .getSingleParameter(name)
                .flatMap(word ->
                        Stream.of(all).filter(each -> word(each).equals(word)).findFirst())
                .orElse(null);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
