package org.jobcenterportal.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.employers.ContactId;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.EstablishmentNumber;
import org.jobcenterportal.employers.Sector;
import org.jobcenterportal.employers.Site;
import org.jobcenterportal.employers.SiteId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.StaffId;

/** Makes the employers of the demonstration: the same every time, and none of them real. */
final class EmployerMaker {

    private static final long SEED = 70;

    /** Establishment numbers that begin with 100 are given to nobody. */
    private static final int FIRST_NUMBER = 1_000_000;

    private static final int NUMBER_STEP = 7;

    /** Telephone numbers that the Bundesnetzagentur keeps free for film and television. */
    private static final int FREE_NUMBERS = 1_000;

    private static final int WITH_NUMBER = 88;
    private static final int OUT_OF_TOWN = 18;
    private static final int DOUBLES = 3;

    private final Dice dice = new Dice(SEED);
    private final SeededIds ids = new SeededIds(SEED);
    private final EmployersData data = EmployersData.read();
    private final KasselAddresses addresses = KasselAddresses.read();
    private final Names names = Names.read();
    private final List<PhoneNumber> phones;
    private final List<StaffId> agents;

    /** @param agents who looks after employers, in the order in which the sectors number them */
    EmployerMaker(List<StaffId> agents) {
        this.agents = agents;
        phones = new ArrayList<>(IntStream.range(0, FREE_NUMBERS)
                .mapToObj(i -> new PhoneNumber("+496990009%03d".formatted(i)))
                .toList());
        dice.shuffle(phones);
    }

    /** All of them; some of the first are written down a second time, as it happens. */
    List<EmployerCard> all() {
        var stems = new ArrayList<>(data.firstWords().stream()
                .flatMap(first -> data.secondWords().stream().map(second -> first + second))
                .toList());
        dice.shuffle(stems);
        var cards = new ArrayList<EmployerCard>();
        for (var business : data.sectors()) {
            IntStream.range(0, business.count()).forEach(i -> cards.add(card(business, stems.get(cards.size()), i)));
        }
        Stream.of(0, cards.size() / 3, cards.size() / 2)
                .limit(DOUBLES)
                .map(cards::get)
                .map(this::twice)
                .toList()
                .forEach(cards::add);
        return cards;
    }

    private EmployerCard card(EmployersData.Business business, String stem, int number) {
        var name = business.kinds().get(number % business.kinds().size()) + " " + stem
                + (business.isPublic() ? "" : " " + dice.oneOf(data.forms()));
        var sites = sites(business);
        return new EmployerCard(
                new EmployerId(ids.next()),
                0,
                name,
                dice.happens(WITH_NUMBER) ? EstablishmentNumber.of(FIRST_NUMBER + NUMBER_STEP * phones.size()) : null,
                Sector.of(business.sector()),
                sites,
                contacts(sites, stem),
                agents.isEmpty() ? null : agents.get(business.agent() % agents.size()));
    }

    private List<Site> sites(EmployersData.Business business) {
        var count = business.sites() > 1 && dice.happens(40) ? dice.between(2, business.sites()) : 1;
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var address = address();
                    return new Site(
                            new SiteId(ids.next()),
                            count == 1 ? address.street() : dice.oneOf(data.siteNames()) + " " + address.street(),
                            address);
                })
                .toList();
    }

    private PostalAddress address() {
        var home = addresses.next(dice).address();
        if (!dice.happens(OUT_OF_TOWN)) {
            return home;
        }
        var town = dice.oneOf(data.towns());
        return new PostalAddress(home.street(), home.houseNumber(), town.postalCode(), town.name());
    }

    private List<Contact> contacts(List<Site> sites, String stem) {
        var count = dice.happens(55) ? 1 : dice.happens(75) ? 2 : 3;
        return IntStream.range(0, count).mapToObj(i -> contact(sites, stem, i)).toList();
    }

    private Contact contact(List<Site> sites, String stem, int number) {
        var isWoman = dice.happens(52);
        var language = names.of(dice.oneOf(List.of("de", "de", "de", "de", "tr", "ar")));
        var sex = isWoman ? Sex.FEMALE : Sex.MALE;
        var name = new PersonName(language.given(sex, dice), Names.inflected(language.family(dice), sex));
        var function = data.functions().get(number == 0 && dice.happens(50) ? 0 : dice.between(1, 4));
        return new Contact(
                new ContactId(ids.next()),
                sites.size() > 1 && dice.happens(50) ? dice.oneOf(sites).id() : null,
                isWoman ? FormOfAddress.MS : FormOfAddress.MR,
                name,
                function.name(),
                function.matters(),
                phones.removeLast(),
                dice.happens(80) ? new EmailAddress(Contacts.plain(name) + "@" + host(stem)) : null);
    }

    /** A host that cannot exist (RFC 2606). */
    private static String host(String stem) {
        return Contacts.plain(new PersonName(stem, stem)).replaceAll("\\..*", "") + ".example";
    }

    /** The same business, as a second colleague wrote it down while on the phone. */
    private EmployerCard twice(EmployerCard card) {
        var first = card.contacts().getFirst();
        return new EmployerCard(
                new EmployerId(ids.next()),
                0,
                card.name().replaceAll(" (GmbH|KG|OHG|e\\. K\\.).*", ""),
                null,
                null,
                List.of(),
                List.of(new Contact(
                        new ContactId(ids.next()),
                        null,
                        FormOfAddress.NEUTRAL,
                        first.name(),
                        null,
                        first.matters(),
                        first.phone(),
                        null)),
                null);
    }
}
