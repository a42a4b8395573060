package io.tuji.bench;

import io.tuji.bench.ReviewedAddresses.Reading;
import io.tuji.engine.place.Address;
import io.tuji.engine.place.Address.Kind;
import io.tuji.engine.place.AddressReader;
import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.place.Door;
import io.tuji.engine.place.Gazetteer;
import io.tuji.engine.place.Segment;
import io.tuji.engine.place.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code bench places}: how much of the addresses of a district is read, how rightly, how fast; and what asking would place. */
final class PlacesBench {

    private static final int ASKED = 50;
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 2;
    private static final int AT_LEAST = 60_000;
    private static final Pattern DIVISION = Pattern.compile("(?m)^division:\\s*\"?(\\d{6})");

    /** One firm of the district. */
    private record Firm(String code, String address) {}

    private final Options options;
    private final AddressReader reader = new AddressReader();
    private final Division home;

    PlacesBench(Options options) throws IOException {
        this.options = options;
        this.home = home();
    }

    private static Division home() throws IOException {
        Matcher division = DIVISION.matcher(Files.readString(Path.of(System.getProperty("tuji.pack"), "pack.yaml")));
        if (!division.find()) {
            throw new IOException("the pack names no division");
        }
        return Divisions.current().get(division.group(1));
    }

    void run() throws IOException {
        List<Firm> firms = firms();
        Ground.print("one regular expression for the whole address", options.file());
        List<Address> read =
                firms.stream().map(firm -> reader.read(firm.address())).toList();
        Ground.count("places.addresses", firms.size());
        Ground.figure(
                "places.road_number_share",
                share(read, address -> Door.of(address, home).isPresent()));
        Ground.figure("places.whole_share", share(read, Address::isWhole));
        Ground.figure(
                "places.room_share",
                share(read, address -> address.find(Kind.ROOM).isPresent()));
        review(firms, "places", reader::read);
        review(firms, "places.peer", PlainAddress::read);
        ask(read);
        Ground.figure("places.per_second", perSecond(firms));
    }

    /** Of the register of the test data only the firms of the district of the pack; of a file that is named all. */
    private List<Firm> firms() throws IOException {
        RegisterFile file = RegisterFile.read(options.file());
        int code = file.codeColumn();
        int address = file.addressColumn();
        int division = options.isGiven("--file") ? -1 : file.column("district_code");
        return file.rows().stream()
                .filter(row -> division < 0 || row.get(division).equals(home.code()))
                .filter(row -> !row.get(address).isBlank())
                .map(row -> new Firm(row.get(code), row.get(address)))
                .toList();
    }

    private static double share(List<Address> addresses, Predicate<Address> wanted) {
        return (double) addresses.stream().filter(wanted).count() / addresses.size();
    }

    private static void review(List<Firm> firms, String name, Function<String, Address> reading) throws IOException {
        ReviewedAddresses reviewed = ReviewedAddresses.read();
        int known = 0;
        int door = 0;
        int whole = 0;
        for (Firm firm : firms) {
            Reading right = reviewed.find(firm.code()).orElse(null);
            if (right != null) {
                Reading got = ReviewedAddresses.of(firm.code(), reading.apply(firm.address()));
                known++;
                door += got.door().equals(right.door()) ? 1 : 0;
                whole += got.whole().equals(right.whole()) ? 1 : 0;
            }
        }
        Ground.count(name + ".reviewed", known);
        if (known > 0) {
            Ground.figure(name + ".exact_road_number", (double) door / known);
            Ground.figure(name + ".exact", (double) whole / known);
        }
    }

    /** What fifty confirmed stretches of road place, of an empty gazetteer; each is a place of its own, so that nothing is inferred. */
    private void ask(List<Address> read) {
        List<Door> doors = read.stream()
                .flatMap(address -> Door.of(address, home).stream())
                .toList();
        List<Segment> confirmed = new ArrayList<>();
        for (Suggestion stretch : Gazetteer.of(List.of()).nextConfirmations(doors, ASKED)) {
            confirmed.add(stretch.confirmed("planted " + confirmed.size(), "bench", LocalDate.EPOCH));
        }
        Gazetteer gazetteer = Gazetteer.of(confirmed);
        long placed = doors.stream()
                .filter(door -> gazetteer.place(door).find().isPresent())
                .count();
        Ground.figure("places.placed_by_50_share", (double) placed / read.size());
    }

    private double perSecond(List<Firm> firms) {
        List<Double> rates = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double rate = rate(firms);
            System.out.printf(Locale.ROOT, "round %d  %.0f addresses/s%n", round, rate);
            if (round >= WARM_UP) {
                rates.add(rate);
            }
        }
        return Ground.median(rates);
    }

    private double rate(List<Firm> firms) {
        int times = Math.max(1, AT_LEAST / firms.size());
        long parts = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < times; i++) {
            for (Firm firm : firms) {
                parts += reader.read(firm.address()).parts().size();
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return parts == 0 ? 0 : times * firms.size() / seconds;
    }
}
