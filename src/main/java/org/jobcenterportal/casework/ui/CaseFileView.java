package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseOpening;
import org.jobcenterportal.caseload.CaseOpening.Closed;
import org.jobcenterportal.caseload.CaseOpening.Open;
import org.jobcenterportal.caseload.CaseOpening.ReasonNeeded;
import org.jobcenterportal.caseload.HandOver;
import org.jobcenterportal.casework.CaseFiles;
import org.jobcenterportal.casework.ContactDraft;
import org.jobcenterportal.casework.ContactId;
import org.jobcenterportal.casework.ContactLog;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.OpenCase;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** F1, F102: the file of one case for those who may look; others say first why, and nothing tells whose number it is. */
@Route(value = CaseLinks.FILE, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class CaseFileView extends Composite<Div> implements BeforeEnterObserver {

    /** A page that this address may show, with its main heading. */
    interface Page {

        H1 heading();

        Component content();
    }

    private final CaseAccess access;
    private final CaseFiles files;
    private final List<CaseCard> cards;
    private final ContactLog contacts;
    private final HandOver handOvers;
    private final CurrentUser user;
    private final Clock clock;

    CaseFileView(
            CaseAccess access,
            CaseFiles files,
            List<CaseCard> cards,
            ContactLog contacts,
            HandOver handOvers,
            CurrentUser user,
            Clock clock) {
        this.access = access;
        this.files = files;
        this.contacts = contacts;
        this.handOvers = handOvers;
        this.user = user;
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(CaseCard::order)).toList();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = CaseLinks.customerNumber(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        var question = new AskWhy();
        question.onAnswer(reason -> goOn(page(access.ask(number, reason), question)));
        show(page(access.open(number), question));
    }

    private Page page(CaseOpening opening, AskWhy question) {
        return switch (opening) {
            case Open(var person, var relation) -> file(person);
            case ReasonNeeded needed -> question;
            case Closed closed -> new ClosedCase(() -> goOn(question));
        };
    }

    private Page file(PersonId person) {
        var redraws = new ArrayList<Runnable>();
        var work = new Work(person, () -> redraws.forEach(Runnable::run));
        var page = new CaseFilePage(files.file(person), files.history(person, getLocale()), work, clock);
        work.page = page;
        redraws.add(() -> page.show(files.facts(person), files.history(person, getLocale())));
        var open = new OpenCase(person.value(), work.changed, redraws::add);
        cards.forEach(card -> card.create(open).ifPresent(part -> page.add(card.place(), part)));
        return page;
    }

    private void goOn(Page page) {
        show(page);
        BrowserActions.focusWhenDrawn(page.heading());
    }

    private void show(Page page) {
        getContent().removeAll();
        getContent().add(page.content());
    }

    /** What one does with the open case. */
    private final class Work implements CaseHead.Actions {

        private final PersonId person;
        private final Runnable changed;
        private @Nullable CaseFilePage page;

        Work(PersonId person, Runnable changed) {
            this.person = person;
            this.changed = changed;
        }

        @Override
        public boolean booksConsultations() {
            return Stream.of(Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER)
                    .anyMatch(user::isInRole);
        }

        @Override
        public void writeDownContact() {
            var id = ContactId.next();
            new ContactDialog(clock, user.isInRole(Roles.EQUALITY_OFFICER), draft -> isKept(id, draft)).open();
        }

        private boolean isKept(ContactId id, ContactDraft draft) {
            try {
                contacts.record(person, id, draft);
            } catch (AccessDeniedException hourHasPassed) {
                return false;
            }
            changed.run();
            say(Notice.good(getTranslation("casework.contact.saved"), ""));
            return true;
        }

        @Override
        public void handOver() {
            new HandOverDialog(handOvers.colleaguesFor(person), (to, note) -> {
                        handOvers.handOver(person, to.id(), note);
                        goOn(new HandedOver(to.name()));
                    })
                    .open();
        }

        private void say(Notice notice) {
            if (page != null) {
                page.say(notice);
            }
        }
    }
}
