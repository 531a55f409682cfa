package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.interviews.GuestRow;
import org.jobcenterportal.interviews.RoundDesk;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.RoundState;
import org.jobcenterportal.interviews.WishRow;
import org.jobcenterportal.timetables.Eagerness;
import org.jobcenterportal.timetables.EmployerAnswer;
import org.jobcenterportal.timetables.GuestId;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jspecify.annotations.Nullable;

/** F74: who would like to talk with whom, both sides at a glance, and the links with which employers answer. */
class WishesPanel extends Composite<Div> {

    private final RoundPage page;
    private final Map<Pair, WishRow> wishes = new HashMap<>();

    private record Pair(GuestId guest, StandId stand) {}

    /** What a pair says, from the strongest to a no. */
    private enum Sign {
        BOTH(IconName.HANDSHAKE, "both"),
        GLADLY(IconName.STAR, "gladly"),
        POSSIBLE(IconName.CHAT, "possible"),
        ASKS(IconName.STORE, "asks"),
        DECLINED(IconName.NO, "declined");

        private final IconName icon;
        private final String key;

        Sign(IconName icon, String key) {
            this.icon = icon;
            this.key = "interviews.wishes.cell." + key;
        }

        static Optional<Sign> of(@Nullable WishRow wish) {
            if (wish == null) {
                return Optional.empty();
            }
            if (wish.answer() == EmployerAnswer.NO) {
                return Optional.of(DECLINED);
            }
            if (wish.isMutual()) {
                return Optional.of(BOTH);
            }
            if (wish.eagerness() != null) {
                return Optional.of(wish.eagerness() == Eagerness.GLADLY ? GLADLY : POSSIBLE);
            }
            return wish.answer() == null ? Optional.empty() : Optional.of(ASKS);
        }
    }

    WishesPanel(RoundPage page, RoundDesk desk) {
        this.page = page;
        page.wishes().forEach(wish -> wishes.put(new Pair(wish.guest(), wish.stand()), wish));
        getContent().addClassName("stack");
        getContent().add(wishes());
        if (page.round().state() != RoundState.PREPARING && !page.stands().isEmpty()) {
            getContent().add(new LinksCard(page, desk));
        }
    }

    private Component wishes() {
        var section = new Section(new CardHeading(getTranslation("interviews.wishes.title")));
        section.addClassNames("card", "stack");
        if (page.round().state() == RoundState.PREPARING) {
            section.add(new EmptyState(
                    IconName.LOCK,
                    getTranslation("interviews.wishes.notOpen"),
                    getTranslation("interviews.next.openText")));
        } else if (page.wishes().isEmpty()) {
            section.add(new EmptyState(
                    IconName.CHAT,
                    getTranslation("interviews.wishes.none"),
                    getTranslation("interviews.wishes.noneText")));
        } else {
            section.add(legend(), table());
        }
        return section;
    }

    private Component legend() {
        var legend = new Div();
        legend.addClassName("wish-legend");
        for (var sign : Sign.values()) {
            var one = new Span(new Icon(sign.icon).small(), new Span(getTranslation(sign.key)));
            one.addClassNames("wish-sign", sign.name().toLowerCase(Locale.ROOT));
            legend.add(one);
        }
        return legend;
    }

    private Component table() {
        var heads = new NativeTableRow(head("col", getTranslation("interviews.wishes.guest")));
        page.stands().forEach(stand -> heads.add(head("col", stand.name())));
        var body = new NativeTableBody();
        var sums = new NativeTableRow(head("row", getTranslation("interviews.wishes.sum")));
        sums.addClassName("wish-sum");
        page.stands()
                .forEach(stand -> sums.add(new NativeTableCell(String.valueOf(page.wishes().stream()
                        .filter(wish -> wish.stand().equals(stand.id()) && wish.eagerness() != null)
                        .count()))));
        body.add(sums);
        page.guests().forEach(guest -> body.add(row(guest)));
        var table = new NativeTable(new NativeTableHeader(heads), body);
        table.getElement().setAttribute("aria-label", getTranslation("interviews.wishes.table"));
        var scroller = new Div(table);
        scroller.addClassNames("time-table", "wish-table");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("interviews.wishes.table"));
        return scroller;
    }

    private NativeTableRow row(GuestRow guest) {
        var row = new NativeTableRow(head("row", RoundWords.on(this).guest(guest)));
        page.stands().forEach(stand -> {
            var cell = new NativeTableCell();
            Sign.of(wishes.get(new Pair(guest.id(), stand.id()))).ifPresent(sign -> {
                var words = new Span(getTranslation(sign.key));
                words.addClassName("visually-hidden");
                var shown = new Span(new Icon(sign.icon).small(), words);
                shown.addClassNames("wish-sign", sign.name().toLowerCase(Locale.ROOT));
                cell.add(shown);
            });
            row.add(cell);
        });
        return row;
    }

    private static NativeTableHeaderCell head(String scope, String words) {
        var head = new NativeTableHeaderCell();
        head.add(new Span(words));
        head.getElement().setAttribute("scope", scope);
        return head;
    }
}
