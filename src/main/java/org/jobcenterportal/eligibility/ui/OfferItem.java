package org.jobcenterportal.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.eligibility.FittingOffer;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** One offer for one person: what it is, why it fits or not, which runs come next, and the way to suggest it. */
class OfferItem extends ListItem {

    private static final int NEXT_RUNS = 3;

    OfferItem(FittingOffer offer, CustomerNumber number, LocalDate day) {
        addClassName("fit-offer");
        var text = offer.measure().text(getLocale());
        var name = new Anchor(EligibilityLinks.measure(offer.measure().key()), text.name());
        var head = new Div(
                new H3(name),
                FitLines.badge(
                        offer.fit().verdict(),
                        getTranslation("eligibility.verdict." + offer.fit().verdict())));
        head.addClassName("fit-head");
        add(head, new Paragraph(text.summary()));
        if (!offer.fit().open().isEmpty()) {
            add(new FitLines(offer.fit().open(), number));
        }
        var all = new Details(
                getTranslation(
                        "eligibility.offers.reasons", offer.fit().finding().size()),
                new FitLines(offer.fit().finding(), number));
        all.addClassName("fit-all");
        add(all, runs(offer, day));
        if (offer.measure().access() == Access.REFERRAL_ONLY) {
            add(small(getTranslation("eligibility.offers.referral")));
        } else if (!offer.runs().isEmpty()
                && !EligibilityLinks.goesThroughEqualityOfficer(offer.fit().open())) {
            var suggest = new LinkButton(
                            getTranslation("eligibility.offers.suggest"),
                            IconName.HAND,
                            EligibilityLinks.suggest(number, offer.measure().key()))
                    .compact();
            suggest.getElement()
                    .setAttribute("aria-label", getTranslation("eligibility.offers.suggest-label", text.name()));
            add(suggest);
        }
    }

    private Component runs(FittingOffer offer, LocalDate day) {
        if (offer.runs().isEmpty()) {
            return small(getTranslation("eligibility.offers.no-run"));
        }
        var runs = new UnorderedList();
        runs.addClassName("fit-runs");
        offer.runs().stream()
                .limit(NEXT_RUNS)
                .map(run -> new ListItem(words(run, day)))
                .forEach(runs::add);
        return runs;
    }

    private String words(RunDetails run, LocalDate day) {
        var free = Math.max(0, run.occupancy().free());
        var from = run.hours().from();
        var until = run.hours().until();
        return from == null || until == null
                ? getTranslation(
                        "eligibility.offers.run-arranged",
                        run.nextEntry(day),
                        run.place().name(),
                        free)
                : getTranslation(
                        "eligibility.offers.run",
                        run.nextEntry(day),
                        from,
                        until,
                        run.place().name(),
                        free);
    }

    private static Paragraph small(String text) {
        var line = new Paragraph(text);
        line.addClassNames("small", "muted");
        return line;
    }
}
