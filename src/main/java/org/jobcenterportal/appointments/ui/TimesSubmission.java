package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import java.util.function.Consumer;
import org.jobcenterportal.appointments.TimesOutcome;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Toast;

/**
 * What follows when a form about times has been sent: on to where the change shows, or the reason at the field that can
 * be corrected.
 *
 * @param when the field with the day or the hours
 * @param where the field with the place, or the same
 */
record TimesSubmission<W extends Component & HasValidation & HasLabel, P extends Component & HasValidation & HasLabel>(
        TimesForm form, StaffId consultant, W when, P where) {

    void answer(TimesOutcome outcome, Consumer<UI> goOn) {
        var words = new TimesWords(form);
        switch (outcome) {
            case TimesOutcome.Done done -> {
                Toast.show(words.outcome(done));
                form.getUI().ifPresent(goOn);
            }
            case TimesOutcome.ChangedMeanwhile changed ->
                form.tell(
                        words.outcome(changed),
                        form.getTranslation("appointments.times.nothingLost"),
                        new LinkButton(
                                        form.getTranslation("appointments.times.showNew"),
                                        AppointmentLinks.timesOf(AppointmentLinks.TIMES, consultant))
                                .compact());
            case TimesOutcome.NotFound missing -> throw new NotFoundException();
            case TimesOutcome.VenueClosed closed -> form.checks().refuse(where, words.outcome(closed));
            case TimesOutcome.Overlapping refused -> refuseWhen(words, refused);
            case TimesOutcome.Absent refused -> refuseWhen(words, refused);
            case TimesOutcome.OutsideOfTimes refused -> refuseWhen(words, refused);
            case TimesOutcome.InThePast refused -> refuseWhen(words, refused);
        }
    }

    private void refuseWhen(TimesWords words, TimesOutcome refused) {
        form.checks().refuse(when, words.outcome(refused));
    }
}
