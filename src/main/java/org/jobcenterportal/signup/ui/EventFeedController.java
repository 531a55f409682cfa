package org.jobcenterportal.signup.ui;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jobcenterportal.signup.EventWindow;
import org.jobcenterportal.signup.RegistrationFile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** F62: a calendar program subscribes to what everybody may know. */
@Controller
@PreAuthorize("permitAll()")
class EventFeedController {

    private static final Duration FRESH = Duration.ofMinutes(15);

    private final EventWindow window;

    EventFeedController(EventWindow window) {
        this.window = window;
    }

    @GetMapping("/" + EventLinks.FEED)
    public ResponseEntity<String> feed(WebRequest request) {
        var feed = window.feed(Locale.GERMAN);
        var version = DigestUtils.md5DigestAsHex(feed.content().getBytes(StandardCharsets.UTF_8));
        if (request.checkNotModified(version)) {
            return ResponseEntity.status(304).eTag(version).build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(version)
                .contentType(MediaType.parseMediaType(RegistrationFile.MEDIA_TYPE))
                .body(feed.content());
    }
}
