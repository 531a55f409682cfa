package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.funding.FundingCheckId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.support.FundingKind;

/** The addresses of this room's screens, and of the case file to which they lead back. They are German and stay. */
final class FundingLinks {

    static final String CHECK = "check";
    static final String LIST = "intern/foerderung";
    static final String NEW = LIST + "/neu";
    static final String ONE = LIST + "/:" + CHECK;

    /** Who may begin a pre-check. */
    static final Set<String> MAY_BEGIN = Set.of(
            Roles.EMPLOYER_SERVICE, Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD);

    private static final String NUMBER = "kunde";
    private static final String JOB = "stelle";
    private static final String KIND = "foerderung";
    private static final String PROPOSAL = "vorschlag";

    private FundingLinks() {}

    static String file(CustomerNumber number) {
        return "intern/faelle/" + number.value();
    }

    /** Where somebody is referred to the agency that decides about further training. */
    static String training(CustomerNumber number) {
        return file(number) + "/ueberweisung?zweck=FURTHER_TRAINING";
    }

    static String begin(CustomerNumber number) {
        return NEW + "?" + NUMBER + "=" + number.value();
    }

    /** Where a pre-check of a job begins, for a kind of support. */
    static String forJob(JobOfferId job, FundingKind kind) {
        return NEW + "?" + JOB + "=" + job.value() + "&" + KIND + "=" + kind.name();
    }

    /** Where a pre-check of a job begins, for whoever has this number. */
    static String forJob(JobOfferId job, CustomerNumber number) {
        return begin(number) + "&" + JOB + "=" + job.value();
    }

    /** The same for whoever knows the person from a proposal only. */
    static String forProposal(JobOfferId job, ProposalId proposal) {
        return NEW + "?" + JOB + "=" + job.value() + "&" + PROPOSAL + "=" + proposal.value();
    }

    static String one(FundingCheckId id) {
        return LIST + "/" + id.value();
    }

    static void open(UI ui, FundingCheckId id) {
        ui.navigate(FundingView.class, new RouteParameters(CHECK, id.value().toString()));
    }

    static Optional<FundingCheckId> check(RouteParameters parameters) {
        try {
            return parameters.get(CHECK).map(UUID::fromString).map(FundingCheckId::new);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** For whom to begin, if anybody could have the number. */
    static Optional<CustomerNumber> number(QueryParameters parameters) {
        return parameters.getSingleParameter(NUMBER).flatMap(FundingLinks::number);
    }

    static Optional<JobOfferId> job(QueryParameters parameters) {
        return id(parameters, JOB).map(JobOfferId::new);
    }

    static Optional<ProposalId> proposal(QueryParameters parameters) {
        return id(parameters, PROPOSAL).map(ProposalId::new);
    }

    private static Optional<UUID> id(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(UUID::fromString);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<FundingKind> kind(QueryParameters parameters) {
        return parameters
                .getSingleParameter(KIND)
                .flatMap(name -> Stream.of(FundingKind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst());
    }

    static Optional<CustomerNumber> number(String typed) {
        try {
            return Optional.of(new CustomerNumber(typed));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
