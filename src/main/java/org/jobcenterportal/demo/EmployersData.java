package org.jobcenterportal.demo;

import java.util.List;
import java.util.Set;
import org.jobcenterportal.employers.ContactMatter;
import org.jobcenterportal.employers.TalkGoal;

/** What the employers of the demonstration are made of, from {@code demo/employers.yaml}. */
record EmployersData(
        List<String> firstWords,
        List<String> secondWords,
        List<String> forms,
        List<Business> sectors,
        List<String> siteNames,
        List<Town> towns,
        List<Function> functions,
        List<Said> talks,
        List<Said> acquisition,
        List<String> ours,
        List<String> theirs,
        List<String> recalls) {

    /**
     * Businesses of one division of WZ 2008.
     *
     * @param agent the number of the colleague who looks after them
     * @param size how many jobs each has in relation to others
     * @param sites at how many places at most
     */
    record Business(String sector, int count, int agent, int size, int sites, boolean isPublic, List<String> kinds) {}

    record Town(String name, String postalCode) {}

    record Function(String name, Set<ContactMatter> matters) {}

    record Said(TalkGoal goal, String said) {}

    static EmployersData read() {
        return DemoFile.read("employers", EmployersData.class);
    }

    Business business(String sector) {
        return sectors.stream()
                .filter(business -> business.sector().equals(sector))
                .findFirst()
                .orElseThrow();
    }
}
