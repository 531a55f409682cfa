package org.jobcenterportal.attendance.ui;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jobcenterportal.attendance.Arrival;
import org.jobcenterportal.attendance.DoorCode;
import org.jobcenterportal.attendance.DoorDesk;
import org.jobcenterportal.attendance.EntryAnswer;
import org.jobcenterportal.attendance.EntryOutcome;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * F65: what the scanner at the door asks of the portal: the codes that it may keep, and to take in what it has noted. Like
 * every form of the portal, it proves with the token of the session that no other site sends it.
 */
@Controller
@PreAuthorize(DoorDesk.ROLES)
class DoorController {

    /** As many as a device sends at once. */
    static final int MOST = 100;

    private final DoorDesk desk;
    private final StaffDirectory staff;
    private final OfflineDoor offline;
    private final Clock clock;

    DoorController(DoorDesk desk, StaffDirectory staff, OfflineDoor offline, Clock clock) {
        this.desk = desk;
        this.staff = staff;
        this.offline = offline;
        this.clock = clock;
    }

    /** What a device is told before it sends. */
    record Stand(Pass pass, List<String> codes) {}

    /** In which header which token goes back. */
    record Pass(String header, String token) {}

    /** What a device has noted; its clock is compared with ours. */
    record Batch(long now, List<Noted> entries) {}

    record Noted(UUID key, String code, long at) {}

    record Answers(List<Answer> answers) {}

    /** @param by the name of the colleague who recorded it */
    record Answer(
            UUID key,
            EntryOutcome outcome,
            @Nullable Long at,
            @Nullable String by) {}

    @GetMapping(path = AttendanceLinks.BEHIND_THE_DOOR + "/stand", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<Stand> stand(@PathVariable UUID event, CsrfToken token) {
        return ResponseEntity.of(desk.codes(new EventId(event))
                .map(codes -> new Stand(
                        new Pass(token.getHeaderName(), token.getToken()),
                        codes.stream().map(DoorCode::value).toList())));
    }

    @PostMapping(
            path = AttendanceLinks.BEHIND_THE_DOOR + "/eingang",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<Answers> takeIn(@PathVariable UUID event, @RequestBody Batch batch) {
        if (batch.entries().size() > MOST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        var now = clock.instant();
        var sent = Instant.ofEpochMilli(batch.now());
        var arrivals = new ArrayList<Arrival>();
        var unreadable = new ArrayList<EntryAnswer>();
        for (var noted : batch.entries()) {
            DoorCode.read(noted.code())
                    .ifPresentOrElse(
                            code -> arrivals.add(
                                    Arrival.noted(noted.key(), code, Instant.ofEpochMilli(noted.at()), sent, now)),
                            () -> unreadable.add(new EntryAnswer(noted.key(), EntryOutcome.UNKNOWN_CODE, null, null)));
        }
        return ResponseEntity.of(desk.takeIn(new EventId(event), arrivals).map(taken -> {
            var all = new ArrayList<>(taken);
            all.addAll(unreadable);
            return answers(all);
        }));
    }

    @GetMapping(path = AttendanceLinks.BEHIND_THE_DOOR + "/offline", produces = MediaType.TEXT_HTML_VALUE)
    public ResponseEntity<String> offline(@PathVariable UUID event, HttpServletRequest request) {
        return ResponseEntity.of(
                desk.event(new EventId(event)).map(found -> offline.page(found, request.getContextPath())));
    }

    /** The service worker, for this event's door alone: its scope is the page itself and nothing beside it. */
    @GetMapping(path = AttendanceLinks.BEHIND_THE_DOOR + "/worker.js", produces = "text/javascript")
    public ResponseEntity<String> worker(@PathVariable UUID event, HttpServletRequest request) {
        var id = new EventId(event);
        if (desk.event(id).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .header("Service-Worker-Allowed", request.getContextPath() + "/" + AttendanceLinks.door(id))
                .body(offline.worker());
    }

    private Answers answers(List<EntryAnswer> taken) {
        var colleagues = staff.all(taken.stream()
                .map(EntryAnswer::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<StaffId, String> names = colleagues.values().stream()
                .collect(toMap(one -> one.id(), one -> one.name().full()));
        return new Answers(taken.stream()
                .map(one -> new Answer(
                        one.key(),
                        one.outcome(),
                        one.at() == null ? null : one.at().toEpochMilli(),
                        one.by() == null ? null : names.get(one.by())))
                .toList());
    }
}
