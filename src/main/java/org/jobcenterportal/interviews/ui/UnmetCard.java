package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobcenterportal.interviews.GuestRow;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.StandCard;
import org.jobcenterportal.timetables.GuestId;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.UnmetReason;
import org.jobcenterportal.timetables.UnmetWish;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Which wishes have no time, and why, in words. */
class UnmetCard extends Composite<Section> {

    private static final int FIRST = 8;

    private final Map<GuestId, GuestRow> guests;
    private final Map<StandId, String> employers;
    private final Consumer<UnmetWish> find;
    private final boolean canChange;
    private final UnorderedList list = new UnorderedList();

    UnmetCard(RoundPage page, Consumer<UnmetWish> find) {
        this.find = find;
        guests = page.guests().stream().collect(Collectors.toMap(GuestRow::id, Function.identity()));
        employers = page.stands().stream().collect(Collectors.toMap(StandCard::id, StandCard::name));
        canChange = page.round().state().isPlannable();
        list.addClassName("talk-rows");
        getContent().addClassNames("card", "stack");
        getContent().add(new CardHeading(getTranslation("interviews.unmet.title")));
        if (page.unmet().isEmpty()) {
            getContent()
                    .add(new StatusBadge(Status.GOOD, IconName.CHECK, getTranslation("interviews.fact.unmet", 0))
                            .bare());
            return;
        }
        var all = page.unmet();
        var number = new Paragraph(getTranslation("interviews.fact.unmet", all.size()));
        number.addClassName("muted");
        all.stream().limit(FIRST).forEach(wish -> list.add(item(wish)));
        getContent().add(number, list);
        if (all.size() > FIRST) {
            var more = new Div();
            more.add(new SecondaryButton(getTranslation("interviews.unmet.more", all.size() - FIRST), () -> {
                        all.stream().skip(FIRST).forEach(wish -> list.add(item(wish)));
                        more.setVisible(false);
                    })
                    .compact());
            getContent().add(more);
        }
    }

    private ListItem item(UnmetWish unmet) {
        var guest = guests.get(unmet.wish().guest());
        var whom = guest == null ? "" : RoundWords.on(this).guest(guest);
        var employer = employers.getOrDefault(unmet.wish().stand(), "");
        var who = new Span(getTranslation("interviews.unmet.line", whom, employer));
        var why = new Span(RoundWords.on(this).of(unmet.reason()));
        why.addClassNames("small", "muted");
        var words = new Div(who, why);
        words.addClassName("talk-words");
        var item = new ListItem(words);
        if (canChange && unmet.reason() == UnmetReason.ALL_TAKEN) {
            var take = new QuietButton(getTranslation("interviews.unmet.take"), () -> find.accept(unmet)).compact();
            take.getElement().setAttribute("aria-label", getTranslation("interviews.unmet.takeWhich", whom, employer));
            item.add(new Div(take));
        }
        return item;
    }
}
