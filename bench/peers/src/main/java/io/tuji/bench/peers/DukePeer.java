package io.tuji.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.QGramComparator;
import no.priv.garshol.duke.databases.LuceneDatabase;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/** Duke 1.2: candidates from a Lucene index of character pairs, then naive Bayes over the properties. */
public final class DukePeer {

    private static final double THRESHOLD = 0.95;
    private static final int MOST_HITS = 10;
    private static final int THREADS = 2;
    private static final String ID = "id";

    private DukePeer() {}

    /** Arguments: the file of the generator, the file to write. */
    public static void main(String[] arguments) throws IOException {
        System.out.println("Lucene index of name pairs and code, at most " + MOST_HITS
                + " hits; code exact .05-.99, name q-grams"
                + " .05-.92, address q-grams .2-.8, day exact .1-.8, capital exact .3-.6; threshold " + THRESHOLD + "; "
                + THREADS + " threads");
        List<PeerRow> rows = PeerRow.read(Path.of(arguments[0]));
        Processor processor = new Processor(configuration(), true);
        processor.setThreads(THREADS);
        Joined joined = new Joined(rows.size());
        processor.addMatchListener(new Links(joined));
        processor.deduplicate(records(rows));
        processor.close();
        joined.write(Path.of(arguments[1]));
    }

    private static ConfigurationImpl configuration() {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setThreshold(THRESHOLD);
        PropertyImpl pairs = property("pairs", new ExactComparator(), 0.5, 0.5, Property.Lookup.TRUE);
        pairs.setIgnoreProperty(false);
        configuration.setProperties(List.of(
                new PropertyImpl(ID),
                property("code", new ExactComparator(), 0.05, 0.99, Property.Lookup.TRUE),
                pairs,
                property("name", new QGramComparator(), 0.05, 0.92, Property.Lookup.FALSE),
                property("address", new QGramComparator(), 0.2, 0.8, Property.Lookup.FALSE),
                property("day", new ExactComparator(), 0.1, 0.8, Property.Lookup.FALSE),
                property("capital", new ExactComparator(), 0.3, 0.6, Property.Lookup.FALSE)));
        LuceneDatabase database = new LuceneDatabase();
        database.setMaxSearchHits(MOST_HITS);
        configuration.setDatabase(database);
        return configuration;
    }

    private static PropertyImpl property(
            String name, Comparator comparator, double low, double high, Property.Lookup lookup) {
        PropertyImpl property = new PropertyImpl(name, comparator, low, high);
        property.setLookupBehaviour(lookup);
        return property;
    }

    private static Collection<Record> records(List<PeerRow> rows) {
        Collection<Record> records = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PeerRow row = rows.get(i);
            RecordImpl record = new RecordImpl();
            record.addValue(ID, Integer.toString(i));
            put(record, "code", row.code());
            put(record, "pairs", PeerRow.pairs(row.name()));
            put(record, "name", row.name());
            put(record, "address", row.address());
            put(record, "day", row.day());
            put(record, "capital", row.capital());
            records.add(record);
        }
        return records;
    }

    private static void put(RecordImpl record, String property, String value) {
        if (!value.isEmpty()) {
            record.addValue(property, value);
        }
    }

    private static final class Links extends AbstractMatchListener {

        private final Joined joined;

        Links(Joined joined) {
            this.joined = joined;
        }

        @Override
        public synchronized void matches(Record one, Record other, double confidence) {
            joined.join(Integer.parseInt(one.getValue(ID)), Integer.parseInt(other.getValue(ID)));
        }
    }
}
