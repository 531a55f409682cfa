package org.jobcenterportal.journeys;

/** In which language somebody reads. */
enum Speech {
    GERMAN("de-DE"),
    ENGLISH("en-GB");

    private final String tag;

    Speech(String tag) {
        this.tag = tag;
    }

    /** Her phone. */
    Visitor phone() {
        return Visitor.onPhone().speaking(tag);
    }

    /** What she reads. */
    String says(String german, String english) {
        return this == GERMAN ? german : english;
    }
}
