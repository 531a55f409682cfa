package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.jobcenterportal.appointments.DeliveryWay;
import org.jobcenterportal.appointments.NominationCandidate;
import org.jobcenterportal.appointments.NominationDraft;
import org.jobcenterportal.appointments.NominationOutcome;
import org.jobcenterportal.appointments.NominationOutcome.AlreadyOpen;
import org.jobcenterportal.appointments.NominationOutcome.NoFreeTime;
import org.jobcenterportal.appointments.NominationOutcome.NobodyElse;
import org.jobcenterportal.appointments.NominationOutcome.Nominated;
import org.jobcenterportal.appointments.NominationOutcome.UnknownCitizen;
import org.jobcenterportal.appointments.Nominations;
import org.jobcenterportal.appointments.PartOfDay;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** F41: a counsellor finds somebody by her customer number and nominates her, with her agreement. */
@Route(value = AppointmentLinks.NOMINATE, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER})
class NominateView extends Composite<Div> implements BeforeEnterObserver {

    private final Nominations nominations;
    private final Clock clock;
    private final TextField number = new TextField();
    private final Div told = new Div();
    private final Div form = new Div();

    NominateView(Nominations nominations, Clock clock) {
        this.nominations = nominations;
        this.clock = clock;
        form.addClassNames("stack");
        getContent().addClassNames("nominate", "stack");
        getContent()
                .add(
                        new Anchor(AppointmentLinks.NOMINATIONS, getTranslation("appointments.nominations.back")),
                        new PageHeader(getTranslation("appointments.nominate.title"))
                                .lead(getTranslation("appointments.nominate.lead")),
                        new VoluntaryLine(),
                        search(),
                        told,
                        form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number.setValue(AppointmentLinks.customer(event));
        if (!number.isEmpty()) {
            find();
        }
    }

    private Component search() {
        number.setLabel(getTranslation("appointments.nominate.number"));
        number.setHelperText(getTranslation("appointments.nominate.numberHint"));
        number.setManualValidation(true);
        var row = new Div(
                number, new SecondaryButton(getTranslation("appointments.nominate.find"), IconName.SEARCH, this::find));
        row.addClassName("nominate-search");
        return row;
    }

    private void find() {
        told.removeAll();
        form.removeAll();
        var typed = typed();
        number.setInvalid(typed.isEmpty());
        number.setErrorMessage(typed.isEmpty() ? getTranslation("appointments.nominate.numberWrong") : "");
        typed.ifPresent(wanted -> nominations
                .find(wanted)
                .ifPresentOrElse(
                        found -> show(wanted, found),
                        () -> tell(Notice.care(
                                getTranslation("appointments.nominate.unknown"),
                                getTranslation("appointments.nominate.unknownText")))));
    }

    private void show(CustomerNumber citizen, NominationCandidate candidate) {
        var fields = new NominationForm(citizen, candidate, OfficeTime.dayOf(clock.instant()));
        form.add(reached(candidate.name(), candidate.way()));
        candidate.open().forEach(open -> form.add(open(open)));
        form.add(
                fields,
                new PrimaryButton(
                        getTranslation("appointments.nominate.send"),
                        () -> fields.draft().ifPresent(this::nominate)));
    }

    private Component open(NominationCandidate.Open open) {
        return Notice.care(
                getTranslation(
                        "appointments.nominate.openNow",
                        ConsultationWords.on(this).topic(open.topic())),
                getTranslation("appointments.nominate.alreadyText"),
                new LinkButton(getTranslation("appointments.nominate.showOpen"), AppointmentLinks.nomination(open.id()))
                        .compact());
    }

    private Component reached(PersonName name, DeliveryWay way) {
        return Notice.note(
                name.full(),
                getTranslation(
                        way == DeliveryWay.EMAIL ? "appointments.nominate.byMail" : "appointments.nominate.byLetter"));
    }

    private void nominate(NominationDraft draft) {
        told.removeAll();
        tell(nominations.nominate(draft), draft);
    }

    private void tell(NominationOutcome outcome, NominationDraft draft) {
        switch (outcome) {
            case Nominated(var id, var way, var partner) -> {
                Toast.show(getTranslation(
                        partner != null
                                ? "appointments.nominate.sentToBoth"
                                : way == DeliveryWay.EMAIL
                                        ? "appointments.nominate.sentByMail"
                                        : "appointments.nominate.sentByLetter"));
                AppointmentLinks.openNomination(UI.getCurrent(), id);
            }
            case NoFreeTime(var first) ->
                tell(Notice.care(
                        getTranslation("appointments.nominate.noTime"),
                        first == null
                                ? getTranslation("appointments.nominate.noTimeAtAll")
                                : getTranslation(
                                        "appointments.nominate.noTimeBefore",
                                        Formats.here().fullDate(first)),
                        open(draft, PartOfDay.MORNING),
                        open(draft, PartOfDay.AFTERNOON)));
            case AlreadyOpen open ->
                tell(Notice.care(
                        getTranslation("appointments.nominate.already"),
                        getTranslation("appointments.nominate.alreadyText")));
            case NobodyElse nobody ->
                tell(Notice.care(
                        getTranslation("appointments.nominate.nobodyElse"),
                        getTranslation("appointments.nominate.nobodyElseText")));
            case UnknownCitizen unknown ->
                tell(Notice.care(
                        getTranslation("appointments.nominate.unknown"),
                        getTranslation("appointments.nominate.unknownText")));
        }
    }

    private Component open(NominationDraft draft, PartOfDay part) {
        return new SecondaryButton(getTranslation("appointments.nominate.open." + part), () -> {
            nominations.askToOpenTimes(draft.citizen(), draft.topic(), draft.ways(), part);
            told.removeAll();
            tell(Notice.good(
                    getTranslation("appointments.nominate.opened"),
                    getTranslation("appointments.nominate.openedText")));
        });
    }

    private void tell(Notice notice) {
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }

    private Optional<CustomerNumber> typed() {
        try {
            return Optional.of(new CustomerNumber(number.getValue()));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
