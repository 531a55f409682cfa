package org.jobcenterportal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The people whom the office serves, in their households, who looks after them, and the accounts of two of them. */
@Component
@Profile("demo")
@Order(20)
class PopulationChapter implements Chapter {

    private static final AccountId COUNSELLOR_OF_THE_PERSONAS = DemoAccount.number(4);

    private final CitizensImport citizens;
    private final CaseloadImport caseload;
    private final StaffDirectory staff;

    PopulationChapter(CitizensImport citizens, CaseloadImport caseload, StaffDirectory staff) {
        this.citizens = citizens;
        this.caseload = caseload;
        this.staff = staff;
    }

    @Override
    public void write(LocalDate today) {
        var population = new Population(today);
        var dealer = new CaseDealer(
                staff.everybody(),
                staff.ofAccount(COUNSELLOR_OF_THE_PERSONAS).orElseThrow().id(),
                today);
        var cases = new ArrayList<AssignmentDraft>();
        citizens.importHouseholds(
                population.households().peek(household -> dealer.deal(household).forEach(cases::add)));
        caseload.importAssignments(cases.stream());
        citizens.importAccountLinks(population.accounts());
        citizens.find(Newcomer.NUMBER)
                .ifPresent(amira ->
                        citizens.importLinkingCode(amira, Newcomer.CODE, OfficeTime.startOf(today.plusYears(1))));
    }
}
