package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.interviews.MyInterviews;
import org.jobcenterportal.interviews.MyRound;
import org.jobcenterportal.interviews.MyTalkCalendar;
import org.jobcenterportal.interviews.RoundId;
import org.jobcenterportal.interviews.RoundState;
import org.jobcenterportal.interviews.TalkRow;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Seal;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** F74: a citizen sees with whom she wishes to talk, and later when and where she does. */
@Route(value = RoundLinks.MINE, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class MyTalksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyInterviews mine;
    private final MyTalkCalendar calendar;

    MyTalksView(MyInterviews mine, MyTalkCalendar calendar) {
        this.mine = mine;
        this.calendar = calendar;
        getContent().addClassNames("wide", "my-page", "stack", "far", "my-talks");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        var rounds = mine.mine();
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle()).lead(getTranslation("interviews.mine.lead")));
        if (rounds.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            IconName.HANDSHAKE,
                            getTranslation("interviews.mine.none"),
                            getTranslation("interviews.mine.noneText"),
                            new LinkButton(getTranslation("interviews.mine.find"), RoundLinks.EVENTS).primary()));
            return;
        }
        rounds.forEach(round -> getContent().add(part(round)));
        getContent().add(new Seal(new Voluntary()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interviews.mine.title");
    }

    private Component part(MyRound round) {
        var when = new Paragraph(getTranslation(
                "interviews.mine.when",
                Formats.here().moment(round.round().times().window().start()),
                round.event().place().name()));
        when.addClassName("muted");
        var part = new Section(new H2(round.event().texts().in(getLocale()).title()), when);
        part.addClassNames("card", "panel", "stack");
        var state = round.round().state();
        if (state == RoundState.CANCELLED) {
            part.add(Notice.stop(getTranslation("interviews.mine.cancelled"), ""));
            return part;
        }
        if (state.showsTimetable()) {
            part.add(talks(round));
        }
        if (state != RoundState.ENDED) {
            part.add(chosen(round));
        }
        if (state.takesWishes()) {
            var isChosen = round.stands().stream().anyMatch(stand -> stand.eagerness() != null);
            var choose = new LinkButton(
                    getTranslation(isChosen ? "interviews.mine.change" : "interviews.mine.choose"),
                    isChosen ? IconName.EDIT : IconName.FORWARD,
                    RoundLinks.choose(round.round().id()));
            part.add(isChosen ? choose.fullWidth() : choose.primary().fullWidth());
        }
        return part;
    }

    private Component talks(MyRound round) {
        var part = new Div(new H3(getTranslation("interviews.mine.talks")));
        part.addClassNames("stack", "close");
        if (round.talks().isEmpty()) {
            part.add(Notice.note(
                    getTranslation("interviews.mine.noTalks"), getTranslation("interviews.mine.noTalksText")));
            return part;
        }
        var list = new OrderedList();
        list.addClassName("my-talk-list");
        round.talks().forEach(talk -> list.add(talk(talk)));
        part.add(list, facts(round));
        if (round.round().state() != RoundState.ENDED) {
            part.add(file(round.round().id()));
        }
        return part;
    }

    private Component file(RoundId round) {
        var link = new LinkButton(getTranslation("interviews.mine.calendar"), IconName.CALENDAR, "");
        var name = getTranslation("interviews.mine.calendarFile") + ".ics";
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var file = calendar.file(round, getLocale()).orElseThrow().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(file), name, "text/calendar", file.length);
        }));
        return link.fullWidth();
    }

    private ListItem talk(TalkRow talk) {
        var time = new Span(Formats.here().time(talk.when().start()));
        time.addClassName("my-talk-time");
        var employer = new Span(talk.employer());
        employer.addClassName("strong");
        var words = new Div(employer, new Span(talk.place()));
        words.addClassName("talk-words");
        if (talk.interpreting() != null) {
            words.add(new Span(getTranslation(
                    "interviews.mine.talk.interpreter", RoundWords.on(this).language(talk.interpreting()))));
        }
        talk.result()
                .ifPresent(result -> words.add(new Span(getTranslation(
                        "interviews.mine.result", RoundWords.on(this).result(result)))));
        var item = new ListItem(time, words);
        if (talk.isNew()) {
            item.add(new StatusBadge(Status.CARE, IconName.BELL, getTranslation("interviews.mine.talk.new")));
        }
        return item;
    }

    private Component facts(MyRound round) {
        var facts = new FactList().strong(getTranslation("interviews.mine.number"), String.valueOf(round.number()));
        if (round.event().place() instanceof EventPlace.OnSite house) {
            facts.fact(
                    getTranslation("interviews.mine.address"), house.address().oneLine());
            if (house.wayThere() != null) {
                facts.fact(getTranslation("interviews.mine.way"), house.wayThere());
            }
        }
        var hint = new Paragraph(getTranslation("interviews.mine.numberText"));
        hint.addClassNames("small", "muted");
        return new Div(facts, hint);
    }

    private Component chosen(MyRound round) {
        var part = new Div(new H3(getTranslation("interviews.mine.chosen")));
        part.addClassNames("stack", "close");
        var list = new UnorderedList();
        list.addClassName("talk-rows");
        round.stands().stream()
                .filter(stand -> stand.eagerness() != null || stand.employerAsks())
                .forEach(stand -> list.add(stand(stand)));
        if (list.getChildren().findAny().isEmpty()) {
            part.add(new Paragraph(getTranslation("interviews.mine.noneChosen")));
        } else {
            part.add(list);
            if (!round.round().state().showsTimetable()) {
                var later = new Paragraph(getTranslation("interviews.mine.planComes"));
                later.addClassName("muted");
                part.add(later);
            }
        }
        return part;
    }

    private ListItem stand(MyRound.Stand stand) {
        var name = new Span(stand.stand().name());
        name.addClassName("strong");
        var words = new Div(name);
        words.addClassName("talk-words");
        if (stand.hasDeclined()) {
            words.add(new Span(getTranslation("interviews.mine.declined")));
        } else if (stand.employerAsks()) {
            words.add(new StatusBadge(Status.GOOD, IconName.CHAT, getTranslation("interviews.mine.asks")).bare());
        }
        return new ListItem(words);
    }
}
