package org.jobcenterportal.vault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of the equality officer's notes it names what the person may read anyway, and how many more paragraphs there are: those
 * the equality officer tells her herself, on demand (Art. 15 DSGVO).
 */
@Component
@InternalUse
@Transactional(readOnly = true)
class VaultHoldings implements PersonalDataHolder {

    private final VaultBook book;

    VaultHoldings(VaultBook book) {
        this.book = book;
    }

    @Override
    public String room() {
        return "vault";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var id = new PersonId(person);
        var holdings = new ArrayList<Holding>();
        book.offeredTo(id)
                .forEach(note -> note.paragraphs().forEach(paragraph -> holdings.add(holding(note, paragraph))));
        var others = book.keptBack(id);
        if (others > 0) {
            holdings.add(
                    new Holding("vault.holding.others", Map.of("vault.holding.paragraphs", Integer.toString(others))));
        }
        return List.copyOf(holdings);
    }

    private static Holding holding(VaultNote note, VaultNote.Paragraph paragraph) {
        var values = new LinkedHashMap<String, String>();
        values.put("vault.holding.words", paragraph.words().value());
        values.put("vault.holding.writtenAt", note.at().toString());
        var release = paragraph.release();
        if (release != null) {
            values.put("vault.holding.releasedTo", release.to().full());
            values.put("vault.holding.releasedAt", release.since().toString());
        }
        return new Holding("vault.holding.paragraph", values);
    }
}
