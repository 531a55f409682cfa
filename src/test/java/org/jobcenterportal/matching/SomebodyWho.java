package org.jobcenterportal.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.matching.Brings.Child;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.profile.Mobility;
import org.jobcenterportal.profile.RestrictionKind;
import org.jobcenterportal.profile.WorkingTime;

/** Tells of somebody of whom only one thing or another is known. */
record SomebodyWho(Brings brings) {

    static SomebodyWho somebody() {
        return new SomebodyWho(Brings.NOTHING);
    }

    SomebodyWho with(Qualification qualification) {
        return with(qualification, brings.learnt());
    }

    SomebodyWho learnt(String group) {
        return with(brings.qualification(), group);
    }

    SomebodyWho speaking(LanguageLevel level) {
        var known = brings.qualification();
        return with(new Qualification(level, known.training(), known.recognition()));
    }

    SomebodyWho driving(LicenceClass... licences) {
        return new SomebodyWho(new Brings(
                brings.qualification(),
                brings.learnt(),
                brings.knows(),
                brings.worked(),
                brings.wish(),
                Set.of(licences),
                true,
                brings.mobility(),
                brings.postalCode(),
                brings.time(),
                brings.children(),
                brings.partner(),
                brings.restrictions(),
                brings.hoursADay(),
                brings.protection(),
                brings.permit()));
    }

    SomebodyWho with(Brings.Permit permit) {
        return new SomebodyWho(new Brings(
                brings.qualification(),
                brings.learnt(),
                brings.knows(),
                brings.worked(),
                brings.wish(),
                brings.licences(),
                brings.hasToldLicences(),
                brings.mobility(),
                brings.postalCode(),
                brings.time(),
                brings.children(),
                brings.partner(),
                brings.restrictions(),
                brings.hoursADay(),
                brings.protection(),
                permit));
    }

    SomebodyWho having(String worked) {
        return new SomebodyWho(new Brings(
                brings.qualification(),
                brings.learnt(),
                brings.knows(),
                List.of(worked),
                brings.wish(),
                brings.licences(),
                brings.hasToldLicences(),
                brings.mobility(),
                brings.postalCode(),
                brings.time(),
                brings.children(),
                brings.partner(),
                brings.restrictions(),
                brings.hoursADay(),
                brings.protection(),
                brings.permit()));
    }

    SomebodyWho wishing(WorkingTime time) {
        return new SomebodyWho(new Brings(
                brings.qualification(),
                brings.learnt(),
                brings.knows(),
                brings.worked(),
                brings.wish(),
                brings.licences(),
                brings.hasToldLicences(),
                brings.mobility(),
                brings.postalCode(),
                time,
                brings.children(),
                brings.partner(),
                brings.restrictions(),
                brings.hoursADay(),
                brings.protection(),
                brings.permit()));
    }

    SomebodyWho living(String postalCode) {
        return new SomebodyWho(new Brings(
                brings.qualification(),
                brings.learnt(),
                brings.knows(),
                brings.worked(),
                brings.wish(),
                brings.licences(),
                brings.hasToldLicences(),
                brings.mobility(),
                postalCode,
                brings.time(),
                brings.children(),
                brings.partner(),
                brings.restrictions(),
                brings.hoursADay(),
                brings.protection(),
                brings.permit()));
    }

    SomebodyWho with(Mobility mobility) {
        return new SomebodyWho(new Brings(
                brings.qualification(),
                brings.learnt(),
                brings.knows(),
                brings.worked(),
                brings.wish(),
                brings.licences(),
                brings.hasToldLicences(),
                mobility,
                brings.postalCode(),
                brings.time(),
                brings.children(),
                brings.partner(),
                brings.restrictions(),
                brings.hoursADay(),
                brings.protection(),
                brings.permit()));
    }

    SomebodyWho raising(Child... children) {
        return new SomebodyWho(new Brings(
                brings.qualification(),
                brings.learnt(),
                brings.knows(),
                brings.worked(),
                brings.wish(),
                brings.licences(),
                brings.hasToldLicences(),
                brings.mobility(),
                brings.postalCode(),
                brings.time(),
                List.of(children),
                brings.partner(),
                brings.restrictions(),
                brings.hoursADay(),
                brings.protection(),
                brings.permit()));
    }

    SomebodyWho livingWith(WorkingTime partner) {
        return new SomebodyWho(new Brings(
                brings.qualification(),
                brings.learnt(),
                brings.knows(),
                brings.worked(),
                brings.wish(),
                brings.licences(),
                brings.hasToldLicences(),
                brings.mobility(),
                brings.postalCode(),
                brings.time(),
                brings.children(),
                partner,
                brings.restrictions(),
                brings.hoursADay(),
                brings.protection(),
                brings.permit()));
    }

    SomebodyWho keptFrom(RestrictionKind kind) {
        return new SomebodyWho(new Brings(
                brings.qualification(),
                brings.learnt(),
                brings.knows(),
                brings.worked(),
                brings.wish(),
                brings.licences(),
                brings.hasToldLicences(),
                brings.mobility(),
                brings.postalCode(),
                brings.time(),
                brings.children(),
                brings.partner(),
                Set.of(kind),
                brings.hoursADay(),
                brings.protection(),
                brings.permit()));
    }

    SomebodyWho atMost(int hours) {
        return new SomebodyWho(new Brings(
                brings.qualification(),
                brings.learnt(),
                brings.knows(),
                brings.worked(),
                brings.wish(),
                brings.licences(),
                brings.hasToldLicences(),
                brings.mobility(),
                brings.postalCode(),
                brings.time(),
                brings.children(),
                brings.partner(),
                brings.restrictions(),
                hours,
                brings.protection(),
                brings.permit()));
    }

    SomebodyWho adultOn(LocalDate day) {
        return new SomebodyWho(new Brings(
                brings.qualification(),
                brings.learnt(),
                brings.knows(),
                brings.worked(),
                brings.wish(),
                brings.licences(),
                brings.hasToldLicences(),
                brings.mobility(),
                brings.postalCode(),
                brings.time(),
                brings.children(),
                brings.partner(),
                brings.restrictions(),
                brings.hoursADay(),
                new Brings.Protected(day.minusYears(2), day, null, null),
                brings.permit()));
    }

    SomebodyWho onLeave(LocalDate from, LocalDate until) {
        return new SomebodyWho(new Brings(
                brings.qualification(),
                brings.learnt(),
                brings.knows(),
                brings.worked(),
                brings.wish(),
                brings.licences(),
                brings.hasToldLicences(),
                brings.mobility(),
                brings.postalCode(),
                brings.time(),
                brings.children(),
                brings.partner(),
                brings.restrictions(),
                brings.hoursADay(),
                new Brings.Protected(null, null, from, until),
                brings.permit()));
    }

    private SomebodyWho with(Qualification qualification, String learnt) {
        return new SomebodyWho(new Brings(
                qualification,
                learnt,
                brings.knows(),
                brings.worked(),
                brings.wish(),
                brings.licences(),
                brings.hasToldLicences(),
                brings.mobility(),
                brings.postalCode(),
                brings.time(),
                brings.children(),
                brings.partner(),
                brings.restrictions(),
                brings.hoursADay(),
                brings.protection(),
                brings.permit()));
    }
}
