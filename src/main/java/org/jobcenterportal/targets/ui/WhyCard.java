package org.jobcenterportal.targets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.Rules;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.targets.GroupDesk;
import org.jobcenterportal.targets.GroupFinding;
import org.jobcenterportal.targets.GroupGuidance;
import org.jobcenterportal.targets.GroupGuidance.Guidance;
import org.jobcenterportal.targets.TargetGroup;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.OpenCase;
import org.jobcenterportal.uikit.WhyChips;
import org.jobcenterportal.uikit.WhyChips.Why;

/** In the case file: in which target groups somebody is, and why; what is open stands behind the last chip. */
@SpringComponent
class WhyCard implements CaseCard {

    private final GroupDesk desk;
    private final List<GroupGuidance> guidance;
    private final Clock clock;

    WhyCard(GroupDesk desk, List<GroupGuidance> guidance, Clock clock) {
        this.desk = desk;
        this.guidance = List.copyOf(guidance);
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.ABOVE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        var today = OfficeTime.dayOf(clock.instant());
        var findings = desk.explain(new PersonId(file.person()), today);
        var section = new Section();
        var words = LawWords.on(section);
        var whys = new ArrayList<Why>();
        var in = findings.stream().filter(GroupFinding::isIn).toList();
        var pages = pages(in);
        in.forEach(finding -> whys.add(why(words, finding, pages.getOrDefault(finding.group(), List.of()))));
        var open = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.UNKNOWN)
                .toList();
        if (!open.isEmpty()) {
            whys.add(open(words, open));
        }
        if (whys.isEmpty()) {
            return Optional.empty();
        }
        var heading = new H2(section.getTranslation("targets.why.heading"));
        heading.addClassName("visually-hidden");
        section.add(heading, new WhyChips(section.getTranslation("targets.why.lead"), whys));
        return Optional.of(section);
    }

    private Map<TargetGroup, List<Guidance>> pages(List<GroupFinding> in) {
        var groups = in.stream().map(GroupFinding::group).collect(Collectors.toSet());
        return guidance.stream()
                .flatMap(source -> source.about(groups).entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
    }

    private static Why why(LawWords words, GroupFinding finding, List<Guidance> pages) {
        return new Why(
                words.said(finding.name()),
                icon(finding.group()),
                finding.reasons().stream().map(words::said).toList(),
                notes(words, finding),
                finding.today() == null ? null : words.said(finding.today()),
                pages.stream()
                        .map(page -> new Anchor(page.href(), page.title()))
                        .toList(),
                more(words, finding));
    }

    /** What the law says, by which paragraph and since when; and what it said before, where that was otherwise. */
    private static List<String> notes(LawWords words, GroupFinding finding) {
        if (finding.rules().isEmpty()) {
            return List.of(words.screen().getTranslation("targets.why.house"));
        }
        var rule = finding.rules().getFirst();
        var notes = new ArrayList<>(List.of(words.withParagraph(rule)));
        if (rule.validity().from() instanceof LocalDate from) {
            Rules.on(from.minusDays(1))
                    .find(rule.key())
                    .map(before -> words.screen().getTranslation("targets.why.before", words.text(before)))
                    .ifPresent(notes::add);
        }
        return notes;
    }

    private static Component more(LawWords words, GroupFinding finding) {
        var more = new Div(
                new LinkButton(words.screen().getTranslation("targets.why.other-days"), TargetLinks.law(finding.day()))
                        .compact());
        more.addClassNames("stack", "close");
        finding.rules().stream()
                .findFirst()
                .map(rule -> words.doubts(rule, finding.day()))
                .orElseGet(List::of)
                .forEach(more::add);
        return more;
    }

    private static Why open(LawWords words, List<GroupFinding> findings) {
        return new Why(
                words.screen().getTranslation("targets.why.open", findings.size()),
                IconName.HELP,
                List.of(words.screen().getTranslation("targets.why.open-text")),
                findings.stream()
                        .map(finding -> words.screen()
                                .getTranslation(
                                        "targets.why.open-one",
                                        words.said(finding.name()),
                                        words.said(finding.reasons().getFirst())))
                        .toList(),
                null,
                List.of(),
                null);
    }

    private static IconName icon(TargetGroup group) {
        return switch (group) {
            case UNDER_25 -> IconName.PERSON;
            case FINAL_SCHOOL_YEAR -> IconName.SCHOOL;
            case PARENTS -> IconName.CHILD;
            case EARLY_ACTIVATION -> IconName.STROLLER;
            case SINGLE_PARENTS -> IconName.FAMILY;
            case LONG_TERM_RECIPIENTS, NEARLY_LONG_TERM -> IconName.HISTORY;
            case LONG_TERM_UNEMPLOYED -> IconName.HOURGLASS;
            case REFUGEES -> IconName.HAND;
            case UKRAINE -> IconName.FLAG;
            case HEALTH -> IconName.HEART;
            case CLOSE_TO_MARKET -> IconName.WORK;
            case NO_CONTACT -> IconName.PHONE;
        };
    }
}
