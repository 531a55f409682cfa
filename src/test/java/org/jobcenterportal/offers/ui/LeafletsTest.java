package org.jobcenterportal.offers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureStatus;
import org.jobcenterportal.messaging.LeafletPaper;
import org.jobcenterportal.messaging.PrintedCode;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("F17")
class LeafletsTest {

    @Autowired
    private Leaflets leaflets;

    @Autowired
    private LeafletPaper paper;

    @Autowired
    private Catalogue catalogue;

    @ParameterizedTest
    @EnumSource
    void every_offer_fits_on_one_page_and_its_code_leads_to_it(Language language, Screens screens) throws Exception {
        screens.speak(language);
        var offers = catalogue.in(java.util.Set.of(MeasureStatus.ACTIVE)).stream()
                .filter(offer -> !offer.key().value().startsWith("probe"))
                .toList();
        assertThat(offers).isNotEmpty();

        for (var offer : List.of(offers.getFirst(), longest(offers, language), offers.getLast())) {
            try (var pdf = Loader.loadPDF(paper.pdf(leaflets.leaflet(new Div(), offer, List.of())))) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                        .contains(offer.text(language.locale()).summary());
                assertThat(PrintedCode.on(pdf, 150)).endsWith("/angebote/" + offer.key());
            }
        }
    }

    private static org.jobcenterportal.measures.MeasureDetails longest(
            List<org.jobcenterportal.measures.MeasureDetails> offers, Language language) {
        return offers.stream()
                .max(java.util.Comparator.comparingInt(
                        offer -> offer.text(language.locale()).toString().length()))
                .orElseThrow();
    }
}
