package org.jobcenterportal.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.eligibility.RuleDesk;
import org.jobcenterportal.eligibility.RuleDetails;
import org.jobcenterportal.eligibility.RuleDraft;
import org.jobcenterportal.eligibility.RuleId;
import org.jobcenterportal.eligibility.RuleOutcome;
import org.jobcenterportal.eligibility.RuleWords;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** F12, S15: measure management reads and writes under which conditions one gets into an offer. */
@Route(value = EligibilityLinks.RULES, layout = StaffLayout.class)
@RolesAllowed(Roles.MEASURE_MANAGEMENT)
class AccessRulesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final RuleDesk desk;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Div told = new Div();
    private final Section writing = new Section();
    private @Nullable MeasureDetails measure;

    AccessRulesView(RuleDesk desk, Catalogue catalogue, Clock clock) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.clock = clock;
        getContent().addClassNames("fitting", "stack");
        writing.addClassNames("card", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        measure = EligibilityLinks.measure(event.getRouteParameters())
                .flatMap(catalogue::byKey)
                .orElseThrow(NotFoundException::new);
        draw(measure);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("eligibility.rules.title");
    }

    private void draw(MeasureDetails offer) {
        var rules = desk.of(offer.key());
        var today = OfficeTime.dayOf(clock.instant());
        told.removeAll();
        writeNew(offer);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("eligibility.rules.heading", offer.name(getLocale())))
                                .lead(getTranslation("eligibility.rules.lead"))
                                .actions(new LinkButton(
                                        getTranslation("eligibility.who.offer"),
                                        EligibilityLinks.measure(offer.key()))),
                        told,
                        list(
                                "eligibility.rules.now",
                                rules.stream()
                                        .filter(rule -> !isOver(rule, today))
                                        .toList(),
                                true),
                        writing,
                        before(
                                rules.stream()
                                        .filter(rule -> isOver(rule, today))
                                        .toList(),
                                offer));
    }

    private static boolean isOver(RuleDetails rule, LocalDate today) {
        var until = rule.written().validUntil();
        return until != null && until.isBefore(today);
    }

    private Section list(String heading, List<RuleDetails> rules, boolean areOpen) {
        var section = new Section(new H2(getTranslation(heading)));
        section.addClassNames("card", "stack");
        var items = new UnorderedList();
        items.addClassName("fit-rules");
        rules.forEach(rule -> items.add(item(rule, areOpen)));
        section.add(rules.isEmpty() ? new Paragraph(getTranslation("eligibility.rules.none")) : items);
        return section;
    }

    private ListItem item(RuleDetails rule, boolean isOpen) {
        var item = new ListItem(words(rule.written(), rule.editedBy(), rule.editedAt()));
        if (isOpen) {
            var sentence = sentence(rule.written());
            var change = new QuietButton(getTranslation("eligibility.rules.change"), () -> write(rule)).compact();
            change.setAriaLabel(getTranslation("eligibility.rules.change-label", sentence));
            var end = new QuietButton(
                            getTranslation("eligibility.rules.end"),
                            () -> new EndRuleDialog(
                                            sentence,
                                            OfficeTime.dayOf(clock.instant()),
                                            last -> tell(rule.written(), desk.end(rule.id(), rule.version(), last)))
                                    .open())
                    .compact();
            end.setAriaLabel(getTranslation("eligibility.rules.end-label", sentence));
            var actions = new Div(change, end);
            actions.addClassName("row");
            item.add(actions);
        }
        return item;
    }

    private Div words(RuleDraft rule, @Nullable StaffDetails by, Instant at) {
        var sentence = new Span(sentence(rule));
        sentence.addClassName("fit-rule");
        var words = new Div(sentence);
        words.addClassName("fit-words");
        if (rule.paragraph() != null) {
            words.add(note(rule.paragraph()));
        }
        words.add(
                note(validity(rule)),
                note(
                        by == null
                                ? getTranslation("eligibility.rules.programme")
                                : getTranslation(
                                        "eligibility.rules.by",
                                        by.name().full(),
                                        Formats.here().shortMoment(at))));
        return words;
    }

    private String sentence(RuleDraft rule) {
        return RuleWords.of(rule.condition(), this::getTranslation);
    }

    private String validity(RuleDraft rule) {
        var from = rule.validFrom();
        var until = rule.validUntil();
        if (from != null && until != null) {
            return getTranslation("eligibility.rules.from-until", from, until);
        } else if (from != null) {
            return getTranslation("eligibility.rules.from", from);
        } else {
            return until == null
                    ? getTranslation("eligibility.rules.always")
                    : getTranslation("eligibility.rules.until", until);
        }
    }

    /** What has ended, and what stood there before somebody changed it. */
    private Component before(List<RuleDetails> ended, MeasureDetails offer) {
        var section = list("eligibility.rules.ended", ended, false);
        var editions = new UnorderedList();
        editions.addClassName("fit-rules");
        desk.earlier(offer.key())
                .forEach(edition ->
                        editions.add(new ListItem(words(edition.written(), edition.editedBy(), edition.editedAt()))));
        section.add(new Details(
                getTranslation(
                        "eligibility.rules.earlier",
                        Math.toIntExact(editions.getChildren().count())),
                editions));
        return section;
    }

    private void writeNew(MeasureDetails offer) {
        var form = new RuleForm();
        var id = RuleId.next();
        writing.removeAll();
        writing.add(
                new H2(getTranslation("eligibility.rules.new")),
                form,
                new Div(new PrimaryButton(
                        getTranslation("eligibility.rules.add"),
                        () -> form.draft().ifPresent(draft -> tell(draft, desk.add(id, offer.key(), draft))))));
    }

    private void write(RuleDetails rule) {
        write(rule, rule.written());
    }

    /** @param shown what the form begins with: the rule, or what the writer had written herself */
    private void write(RuleDetails rule, RuleDraft shown) {
        var form = new RuleForm();
        form.show(shown);
        var heading = new H2(getTranslation("eligibility.rules.changing"));
        heading.getElement().setAttribute("tabindex", "-1");
        var actions = new Div(
                new PrimaryButton(
                        getTranslation("eligibility.rules.save"),
                        () -> form.draft()
                                .ifPresent(draft -> tell(draft, desk.change(rule.id(), rule.version(), draft)))),
                new SecondaryButton(getTranslation("eligibility.end.back"), this::redraw));
        actions.addClassNames("row", "wrap");
        writing.removeAll();
        writing.add(heading, form, actions);
        BrowserActions.bringIntoSight(heading);
    }

    private void tell(RuleDraft mine, RuleOutcome outcome) {
        switch (outcome) {
            case RuleOutcome.Saved saved -> {
                redraw();
                Toast.show(getTranslation("eligibility.rules.saved"));
            }
            case RuleOutcome.ChangedMeanwhile(var theirs) -> compare(mine, theirs);
            case RuleOutcome.EndsTooEarly early ->
                say(Notice.care(getTranslation("eligibility.form.until-before"), ""));
            case RuleOutcome.NotFound missing -> throw new NotFoundException();
        }
    }

    private void compare(RuleDraft mine, RuleDetails theirs) {
        say(Notice.care(
                        getTranslation("eligibility.rules.conflict"),
                        getTranslation("eligibility.rules.conflict-text"),
                        new SecondaryButton(getTranslation("eligibility.rules.keep-mine"), () -> {
                            told.removeAll();
                            write(theirs, mine);
                        }),
                        new SecondaryButton(getTranslation("eligibility.rules.take-theirs"), this::redraw))
                .with(
                        new Paragraph(getTranslation("eligibility.rules.mine", sentence(mine), validity(mine))),
                        new Paragraph(getTranslation(
                                "eligibility.rules.theirs", sentence(theirs.written()), validity(theirs.written())))));
    }

    private void say(Notice notice) {
        told.removeAll();
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }

    private void redraw() {
        if (measure != null) {
            draw(measure);
        }
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassNames("small", "muted");
        return note;
    }
}
