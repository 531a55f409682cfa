package org.jobcenterportal.appointments.ui;

import java.time.Duration;
import org.jobcenterportal.appointments.BusyFeed;
import org.jobcenterportal.appointments.CalendarFeeds;
import org.jobcenterportal.appointments.CalendarFile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** F62: a calendar program fetches the taken times of a colleague by her secret address. */
@Controller
@PreAuthorize("permitAll()")
class CalendarFeedController {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final BusyFeed feeds;

    CalendarFeedController(BusyFeed feeds) {
        this.feeds = feeds;
    }

    @GetMapping(CalendarFeeds.PATH + "{token}" + CalendarFeeds.ENDING)
    public ResponseEntity<String> feed(@PathVariable String token, WebRequest request) {
        var found = feeds.read(token);
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var feed = found.get();
        var answer = request.checkNotModified(feed.version(), feed.changedAt().toEpochMilli())
                ? ResponseEntity.status(304)
                : ResponseEntity.ok();
        answer.cacheControl(CacheControl.maxAge(FRESH).cachePrivate().mustRevalidate())
                .eTag(feed.version())
                .lastModified(feed.changedAt())
                .contentType(MediaType.parseMediaType(CalendarFile.MEDIA_TYPE));
        return request.checkNotModified(feed.version()) ? answer.build() : answer.body(feed.content());
    }
}
