package org.jobcenterportal.proposals;

/** What a message to the citizen tells. */
enum ProposalNews {
    SUGGESTED("suggested"),
    SENT("sent"),
    INTERVIEW("interview"),
    TRIAL("trial"),
    HIRED("hired"),
    REJECTED("rejected"),
    NO_RESPONSE("no-response"),
    ENDED("ended");

    private final String code;

    ProposalNews(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    String kind() {
        return "proposals.kind." + code;
    }
}
