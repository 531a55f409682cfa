package org.jobcenterportal.jobexchange.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.jobexchange.JobWindow;
import org.jobcenterportal.jobexchange.PublicJob;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.LinkedData;
import org.jsoup.nodes.Entities;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells search engines what a job is (schema.org), in the page that they get; only while it is open. */
@Component
class JobJsonLd implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "@type";

    private final transient JobWindow window;
    private final transient PublicAddress portal;
    private final transient JsonMapper json;

    JobJsonLd(JobWindow window, PublicAddress portal, JsonMapper json) {
        this.window = window;
        this.portal = portal;
        this.json = json;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> LinkedData.describe(
                page,
                address -> PublicJobLinks.slug(address).flatMap(window::job).map(this::written)));
    }

    String written(PublicJob shown) {
        return LinkedData.written(json, described(shown));
    }

    private Map<String, Object> described(PublicJob shown) {
        var job = shown.job();
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", "https://schema.org");
        all.put(TYPE, "JobPosting");
        all.put("title", job.title());
        // a description is HTML there, so what somebody typed is written as text
        all.put("description", Entities.escape(job.tasks()).replace("\n", "<br>"));
        all.put("identifier", job.id().value().toString());
        all.put("url", portal.of("/" + PublicJobLinks.job(job)));
        job.publishedOn().ifPresent(day -> all.put("datePosted", day.toString()));
        job.expiresOn()
                .ifPresent(day -> all.put(
                        "validThrough",
                        day.plusDays(1)
                                .atStartOfDay(OfficeTime.ZONE)
                                .minusSeconds(1)
                                .toOffsetDateTime()
                                .toString()));
        all.put("employmentType", types(job));
        all.put("hiringOrganization", Map.of(TYPE, "Organization", "name", shown.employer()));
        all.put("jobLocation", Map.of(TYPE, "Place", "address", address(job)));
        all.put(
                "baseSalary",
                Map.of(
                        TYPE,
                        "MonetaryAmount",
                        "currency",
                        "EUR",
                        "value",
                        Map.of(TYPE, "QuantitativeValue", "value", job.hourlyWage(), "unitText", "HOUR")));
        all.put("workHours", job.hoursPerWeek() + " h / week");
        all.put("jobStartDate", job.start().toString());
        all.put("totalJobOpenings", job.free());
        all.put("occupationalCategory", "KldB 2010: " + job.occupation());
        all.put("directApply", false);
        shown.page()
                .ifPresent(page -> all.put("applicationContact", Map.of(TYPE, "ContactPoint", "url", page.address())));
        return all;
    }

    private static List<String> types(JobCard job) {
        var time = job.model() == WorkingTimeModel.FULL_TIME ? "FULL_TIME" : "PART_TIME";
        return job.until().isPresent() ? List.of(time, "TEMPORARY") : List.of(time);
    }

    private static Map<String, Object> address(JobCard job) {
        var address = job.place().address();
        return Map.of(
                TYPE,
                "PostalAddress",
                "streetAddress",
                address.street() + " " + address.houseNumber(),
                "postalCode",
                address.postalCode(),
                "addressLocality",
                address.city(),
                "addressCountry",
                "DE");
    }
}
