package org.jobcenterportal.caseload;

/** What data protection writes down in a sentence or two, so that others understand it later. */
final class Words {

    private Words() {}

    static String checked(String text) {
        var words = text.strip().replaceAll("\\s+", " ");
        if (words.isEmpty() || words.length() > CaseReason.LONGEST) {
            throw new IllegalArgumentException("A note has 1 to " + CaseReason.LONGEST + " characters");
        }
        return words;
    }
}
