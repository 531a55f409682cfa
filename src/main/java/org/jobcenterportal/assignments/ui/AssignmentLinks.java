package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.measures.MeasureKey;

/** The addresses of this room's screens, and of the screens of others to which they lead. They are German and stay. */
final class AssignmentLinks {

    static final String NUMBER = "customerNumber";
    static final String MEASURE = "measureKey";
    static final String TOKEN = "token";
    static final String STILL_INTERESTED = "angebote/warteliste/:" + TOKEN;
    static final String MINE = "meine/angebote";
    static final String ASSIGNMENT = "assignment";
    static final String LIST = "intern/zuweisungen";
    static final String ONE = LIST + "/:" + ASSIGNMENT;
    static final String APPROVAL = ONE + "/freigabe";
    static final String SUGGEST = "intern/faelle/:" + NUMBER + "/vorschlagen/:" + MEASURE;

    static final String MY_OFFERS = "meine/angebote";
    static final String MY_ONE = MY_OFFERS + "/vorschlag/:" + ASSIGNMENT;

    private static final String CASES = "intern/faelle/";
    private static final String NOMINATE = "intern/vormerkungen/neu?kundennummer=";
    private static final String MEASURES = "intern/massnahmen";

    private AssignmentLinks() {}

    static String one(AssignmentId id) {
        return LIST + "/" + id.value();
    }

    static String approval(AssignmentId id) {
        return one(id) + "/freigabe";
    }

    /** Her own page of an offer that was suggested to her. */
    static String mine(AssignmentId id) {
        return MY_OFFERS + "/vorschlag/" + id.value();
    }

    /** What an offer is, as everybody reads it. */
    static String offer(MeasureKey key) {
        return "angebote/" + key.value();
    }

    static String caseOf(CustomerNumber number) {
        return CASES + number.value();
    }

    /** Where it is explained which offers fit somebody, and why. */
    static String fit(CustomerNumber number) {
        return caseOf(number) + "/angebote";
    }

    static String nominate(CustomerNumber number) {
        return NOMINATE + number.value();
    }

    static String measures() {
        return MEASURES;
    }

    static void open(UI ui, AssignmentId id) {
        ui.navigate(
                AssignmentView.class, new RouteParameters(ASSIGNMENT, id.value().toString()));
    }

    static Optional<AssignmentId> assignment(RouteParameters parameters) {
        try {
            return parameters.get(ASSIGNMENT).map(UUID::fromString).map(AssignmentId::new);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<CustomerNumber> number(RouteParameters parameters) {
        try {
            return parameters.get(NUMBER).map(CustomerNumber::new);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<MeasureKey> measure(RouteParameters parameters) {
        try {
            return parameters.get(MEASURE).map(MeasureKey::new);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
