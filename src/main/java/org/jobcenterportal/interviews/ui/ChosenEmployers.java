package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.interviews.MyRound;
import org.jobcenterportal.interviews.StandCard;
import org.jobcenterportal.timetables.Eagerness;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** The employers with their jobs, each with a tick, and a second one for those that matter most to her. */
class ChosenEmployers extends Composite<Div> {

    private final List<MyRound.Stand> stands;
    private final Map<StandId, Ticks> ticks = new LinkedHashMap<>();
    private final Paragraph number = new Paragraph();
    private final Div told = new Div();

    private record Ticks(Checkbox wish, Checkbox gladly) {}

    ChosenEmployers(List<MyRound.Stand> stands) {
        this.stands = stands;
        number.getElement().setAttribute("role", "status");
        number.addClassName("muted");
        var cards = new Div();
        cards.addClassName("my-employers");
        stands.forEach(stand -> cards.add(card(stand)));
        getContent().addClassName("stack");
        getContent().add(told, cards, number);
        count();
    }

    List<MyRound.Stand> chosen() {
        return stands.stream()
                .filter(stand -> eagerness(stand.stand().id()).isPresent())
                .toList();
    }

    Optional<Eagerness> eagerness(StandId stand) {
        return Optional.ofNullable(ticks.get(stand))
                .filter(tick -> tick.wish().getValue())
                .map(tick -> tick.gladly().getValue() ? Eagerness.GLADLY : Eagerness.POSSIBLE);
    }

    /** Whether something is chosen; else it says so. */
    boolean isChosen() {
        told.removeAll();
        if (chosen().isEmpty()) {
            var notice = Notice.stop(getTranslation("interviews.choose.nothing"), "");
            told.add(notice);
            BrowserActions.bringIntoSight(notice);
            return false;
        }
        return true;
    }

    private Component card(MyRound.Stand stand) {
        var wish = new Checkbox(
                getTranslation("interviews.choose.wish", stand.stand().name()), stand.eagerness() != null);
        wish.addClassName("choice-box");
        var gladly = new Checkbox(getTranslation("interviews.choose.gladly"), stand.eagerness() == Eagerness.GLADLY);
        gladly.setVisible(wish.getValue());
        wish.addValueChangeListener(change -> {
            gladly.setVisible(change.getValue());
            count();
        });
        ticks.put(stand.stand().id(), new Ticks(wish, gladly));
        var card = new Article(new H3(stand.stand().name()));
        card.addClassNames("card", "stack", "close");
        if (stand.employerAsks()) {
            card.add(new StatusBadge(Status.GOOD, IconName.CHAT, getTranslation("interviews.mine.asks")));
        } else if (stand.hasDeclined()) {
            card.add(new Paragraph(getTranslation("interviews.mine.declined")));
        }
        card.add(jobs(stand.stand()), wish, gladly);
        return card;
    }

    private Component jobs(StandCard stand) {
        if (stand.jobs().isEmpty()) {
            var none = new Paragraph(getTranslation("interviews.choose.noJobs"));
            none.addClassName("muted");
            return none;
        }
        var list = new UnorderedList();
        list.addClassName("my-jobs");
        stand.jobs().forEach(job -> list.add(new ListItem(new Anchor(RoundLinks.job(job.slug()), job.title()))));
        return list;
    }

    private void count() {
        number.setText(getTranslation("interviews.choose.number", chosen().size()));
    }
}
