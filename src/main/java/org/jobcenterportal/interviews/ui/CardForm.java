package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.interviews.GuestCard;
import org.jobcenterportal.interviews.MyRound;
import org.jobcenterportal.interviews.StandCard;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.uikit.FactList;

/** What an employer reads of her before they meet: two sentences, no name; everything else only if she likes. */
class CardForm extends Composite<Div> {

    private final boolean canRelease;
    private final TextArea canDo = text("canDo");
    private final TextArea looksFor = text("looksFor");
    private final Select<LanguageLevel> german = new Select<>();
    private final IntegerField hours = new IntegerField();
    private final Checkbox forAll = new Checkbox();
    private final CheckboxGroup<StandCard> releases = new CheckboxGroup<>();
    private final Set<StandId> releasedBefore;

    CardForm(MyRound round) {
        canRelease = round.canRelease();
        releasedBefore = round.stands().stream()
                .filter(MyRound.Stand::releasesName)
                .map(stand -> stand.stand().id())
                .collect(Collectors.toCollection(HashSet::new));
        german.setLabel(getTranslation("interviews.card.german"));
        german.setItems(Stream.of(LanguageLevel.values())
                .filter(level -> level != LanguageLevel.NONE)
                .toList());
        german.setItemLabelGenerator(level -> level == null ? "" : level(level));
        german.setEmptySelectionAllowed(true);
        german.setEmptySelectionCaption(getTranslation("interviews.card.germanNone"));
        hours.setLabel(getTranslation("interviews.card.hours"));
        hours.setManualValidation(true);
        forAll.setLabel(getTranslation("interviews.card.forAll"));
        forAll.setHelperText(getTranslation("interviews.card.forAllHint"));
        forAll.addClassName("choice-box");
        forAll.setValue(round.isForAll());
        releases.setLabel(getTranslation("interviews.card.releases"));
        releases.setHelperText(getTranslation("interviews.card.releasesHint"));
        releases.setItemLabelGenerator(StandCard::name);
        releases.addClassName("release-choice");
        releases.setVisible(canRelease);
        round.card().ifPresent(card -> {
            canDo.setValue(card.canDo());
            looksFor.setValue(card.looksFor());
            german.setValue(card.german());
            hours.setValue(card.hoursPerWeek());
        });
        getContent().addClassName("stack");
        getContent().add(canDo, looksFor, german, hours, releases, forAll);
    }

    /** Who could know her name beforehand. Nothing is ticked that she has not ticked. */
    void offer(List<MyRound.Stand> chosen) {
        var ticked = releases.getValue().stream().map(StandCard::id).collect(Collectors.toSet());
        var stands = chosen.stream().map(MyRound.Stand::stand).toList();
        releases.setItems(stands);
        releases.setValue(stands.stream()
                .filter(stand -> ticked.contains(stand.id()) || releasedBefore.contains(stand.id()))
                .collect(Collectors.toSet()));
        releasedBefore.clear();
    }

    boolean releases(StandId stand) {
        return canRelease
                && releases.getValue().stream().anyMatch(one -> one.id().equals(stand));
    }

    boolean isForAll() {
        return forAll.getValue();
    }

    /** The card, if every field says something sensible; else the first that does not has the focus. */
    Optional<GuestCard> read() {
        var isWrong = isWrong(canDo) | isWrong(looksFor);
        var number = hours.getValue();
        var isHoursWrong = number != null && (number < 1 || number > GuestCard.MOST_HOURS);
        hours.setErrorMessage(getTranslation("interviews.card.hoursWrong", GuestCard.MOST_HOURS));
        hours.setInvalid(isHoursWrong);
        if (isWrong || isHoursWrong) {
            focusFirstWrong();
            return Optional.empty();
        }
        return Optional.of(new GuestCard(said(canDo), said(looksFor), german.getValue(), number));
    }

    private void focusFirstWrong() {
        if (canDo.isInvalid()) {
            canDo.focus();
        } else if (looksFor.isInvalid()) {
            looksFor.focus();
        } else {
            hours.focus();
        }
    }

    /** Her name stands on the card: the service says so, and does not say where. */
    void hasName() {
        for (var field : List.of(canDo, looksFor)) {
            field.setErrorMessage(getTranslation("interviews.card.hasName"));
            field.setInvalid(true);
        }
        canDo.focus();
    }

    void facts(FactList facts) {
        facts.fact(getTranslation("interviews.card.canDo"), said(canDo))
                .fact(getTranslation("interviews.card.looksFor"), said(looksFor));
        if (german.getValue() != null) {
            facts.fact(getTranslation("interviews.link.german"), level(german.getValue()));
        }
        if (hours.getValue() != null) {
            facts.fact(getTranslation("interviews.link.hours"), String.valueOf(hours.getValue()));
        }
    }

    private String level(LanguageLevel level) {
        return level == LanguageLevel.NATIVE ? getTranslation("interviews.card.native") : level.name();
    }

    private boolean isWrong(TextArea field) {
        var said = said(field);
        var why = "";
        if (said.isEmpty()) {
            why = getTranslation("interviews.card.empty");
        } else if (said.length() > GuestCard.LONGEST) {
            why = getTranslation("interviews.card.tooLong", GuestCard.LONGEST);
        } else if (!GuestCard.isValid(said)) {
            why = getTranslation("interviews.card.givesAway");
        }
        field.setErrorMessage(why);
        field.setInvalid(!why.isEmpty());
        return !why.isEmpty();
    }

    /** Several lines are one. */
    private static String said(TextArea field) {
        return field.getValue().replaceAll("\\s+", " ").strip();
    }

    private TextArea text(String key) {
        var field = new TextArea(getTranslation("interviews.card." + key));
        field.setHelperText(getTranslation("interviews.card." + key + "Hint"));
        field.setMaxLength(GuestCard.LONGEST);
        field.setManualValidation(true);
        return field;
    }
}
