package org.jobcenterportal.identity;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.web.session.HttpSessionCreatedEvent;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.security.web.session.HttpSessionIdChangedEvent;
import org.springframework.stereotype.Component;

/** The sessions of this server, so that Keycloak can end one from behind. */
@Component
@InternalUse
class LiveSessions {

    private final Map<String, HttpSession> sessions = new ConcurrentHashMap<>();

    void end(String id) {
        var session = sessions.get(id);
        if (session == null) return;
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            sessions.remove(id);
        }
    }

    @EventListener
    void on(HttpSessionCreatedEvent created) {
        sessions.put(created.getSession().getId(), created.getSession());
    }

    @EventListener
    void on(HttpSessionIdChangedEvent changed) {
        sessions.remove(changed.getOldSessionId());
        sessions.put(changed.getNewSessionId(), (HttpSession) changed.getSource());
    }

    @EventListener
    void on(HttpSessionDestroyedEvent destroyed) {
        sessions.remove(destroyed.getId());
    }
}
