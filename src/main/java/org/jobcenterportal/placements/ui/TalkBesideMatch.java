package org.jobcenterportal.placements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.employers.ContactBook;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.matching.Line;
import org.jobcenterportal.matching.ui.MatchTalk;
import org.jobcenterportal.placements.LineQuestions;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.QuietButton;

/** Beside what nobody knows: "ask"; beside what an employer could do otherwise: "talk it over". */
@SpringComponent
class TalkBesideMatch implements MatchTalk {

    private final LineQuestions questions;
    private final ContactBook contacts;
    private final CurrentUser user;
    private final Clock clock;

    TalkBesideMatch(LineQuestions questions, ContactBook contacts, CurrentUser user, Clock clock) {
        this.questions = questions;
        this.contacts = contacts;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Function<Line, Optional<Component>> asking(JobOfferId job, PersonId person, String who) {
        var asked = questions.asked(job, person);
        return line -> asked.filter(known -> line.verdict() == Verdict.UNKNOWN).map(known -> {
            var day = known.get(line.aspect());
            return day == null
                    ? askButton(job, person, line, who)
                    : asked(Formats.here().dateWithYear(day));
        });
    }

    @Override
    public Optional<Component> discussing(JobDraft job, String what) {
        var employer = job.employer();
        if (employer == null || !user.isInRole(Roles.EMPLOYER_SERVICE)) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var button = new QuietButton(
                        ui.getTranslation("placements.discuss"),
                        () -> new DiscussDialog(
                                        employer,
                                        job.contact(),
                                        DiscussDialog.about(ui, job.title(), what),
                                        contacts,
                                        OfficeTime.dayOf(clock.instant()),
                                        clock)
                                .open())
                .compact();
        button.setAriaLabel(ui.getTranslation("placements.about", ui.getTranslation("placements.discuss"), what));
        return Optional.of(button);
    }

    private Component askButton(JobOfferId job, PersonId person, Line line, String who) {
        var ui = UI.getCurrent();
        var aspect = ui.getTranslation("enum.Aspect." + line.aspect());
        var place = new Span();
        var button = new QuietButton(
                        ui.getTranslation("placements.ask"),
                        () -> new AskDialog(who, aspect, () -> questions.ask(job, person, line.aspect()), () -> {
                                    var said = asked(Formats.here().dateWithYear(OfficeTime.dayOf(clock.instant())));
                                    said.getElement().setAttribute("tabindex", "-1");
                                    place.removeAll();
                                    place.add(said);
                                    BrowserActions.focusWhenDrawn(said);
                                })
                                .open())
                .compact();
        button.setAriaLabel(ui.getTranslation("placements.askAbout", aspect, who));
        place.add(button);
        return place;
    }

    private static Span asked(String day) {
        var text = new Span(UI.getCurrent().getTranslation("placements.asked", day));
        text.addClassNames("small", "muted");
        return text;
    }
}
