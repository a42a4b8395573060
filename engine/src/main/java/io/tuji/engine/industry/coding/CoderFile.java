package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.coding.FirmText.Kind;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A coder as bytes: a mark, then packed the features by their hash, rows of one byte a division and one byte a hidden unit for each, calibrations and profiles.
 * Weights are rounded to 1/127 of the strongest of their row.
 */
final class CoderFile {

    private static final int MARK = 0x54494332;

    /** Of coders from before there were hidden units. */
    private static final int OLDER_MARK = 0x54494331;

    private static final int STRONGEST = 127;
    private static final int MOST_FEATURES = 1_000_000;
    private static final int MOST_UNITS = 1_000;

    private CoderFile() {}

    static void write(CoderParts parts, OutputStream bytes) throws IOException {
        DeflaterOutputStream packed = new DeflaterOutputStream(bytes);
        DataOutputStream out = new DataOutputStream(packed);
        out.writeInt(MARK);
        writeModel(parts.model(), out);
        for (Kind kind : Kind.values()) {
            writeCalibration(parts.calibration(kind), out);
        }
        writeProfiles(parts.profiles(), out);
        out.flush();
        packed.finish();
    }

    static CoderParts read(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(new InflaterInputStream(bytes));
        int mark = in.readInt();
        if (mark != MARK && mark != OLDER_MARK) {
            throw new IOException("not a coder of industries");
        }
        DivisionModel model = readModel(in, mark == MARK);
        Map<Kind, Calibration> calibrations = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            calibrations.put(kind, readCalibration(in));
        }
        return new CoderParts(model, calibrations, readProfiles(in));
    }

    private static void writeModel(DivisionModel model, DataOutputStream out) throws IOException {
        Vocabulary vocabulary = model.vocabulary();
        Weights direct = model.direct();
        Weights units = model.hidden().in();
        out.writeInt(vocabulary.size());
        out.writeInt(direct.classes());
        out.writeInt(units.classes());
        writeFloats(direct.offset(), out);
        writeFloats(units.offset(), out);
        writeFloats(model.hidden().out().offset(), out);
        writeFloats(model.hidden().out().rows(), out);
        for (int feature = 0; feature < vocabulary.size(); feature++) {
            out.writeInt(vocabulary.hash(feature));
            out.writeFloat(vocabulary.rarity(feature));
            writeRow(direct, feature, out);
            writeRow(units, feature, out);
        }
    }

    private static void writeFloats(float[] values, DataOutputStream out) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    private static void writeRow(Weights weights, int feature, DataOutputStream out) throws IOException {
        int row = feature * weights.classes();
        float strongest = 0;
        for (int c = 0; c < weights.classes(); c++) {
            strongest = Math.max(strongest, Math.abs(weights.rows()[row + c]));
        }
        float unit = strongest == 0 ? 1 : strongest / STRONGEST;
        out.writeFloat(unit);
        for (int c = 0; c < weights.classes(); c++) {
            out.writeByte(Math.round(weights.rows()[row + c] / unit));
        }
    }

    private static DivisionModel readModel(DataInputStream in, boolean hasUnits) throws IOException {
        int features = in.readInt();
        int classes = in.readInt();
        int units = hasUnits ? in.readInt() : 0;
        if (isOutside(features, MOST_FEATURES)
                || isOutside(units, MOST_UNITS)
                || classes != Divisions.all().size()) {
            throw new IOException(features + " features, " + units + " units, " + classes + " divisions");
        }
        Weights direct = Weights.zero(features, classes);
        HiddenLayer hidden = new HiddenLayer(Weights.zero(features, units), Weights.zero(units, classes));
        readFloats(direct.offset(), in);
        if (hasUnits) {
            readFloats(hidden.in().offset(), in);
            readFloats(hidden.out().offset(), in);
            readFloats(hidden.out().rows(), in);
        }
        int[] hashes = new int[features];
        float[] rarity = new float[features];
        for (int feature = 0; feature < features; feature++) {
            hashes[feature] = in.readInt();
            rarity[feature] = in.readFloat();
            readRow(direct, feature, in);
            if (hasUnits) {
                readRow(hidden.in(), feature, in);
            }
        }
        return new DivisionModel(new Vocabulary(hashes, rarity), direct, hidden);
    }

    private static boolean isOutside(int count, int most) {
        return count < 0 || count > most;
    }

    private static void readFloats(float[] values, DataInputStream in) throws IOException {
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
    }

    private static void readRow(Weights weights, int feature, DataInputStream in) throws IOException {
        float unit = in.readFloat();
        byte[] row = in.readNBytes(weights.classes());
        for (int c = 0; c < row.length; c++) {
            weights.rows()[feature * weights.classes() + c] = row[c] * unit;
        }
    }

    private static void writeCalibration(Calibration calibration, DataOutputStream out) throws IOException {
        List<Reliability.Knot> knots = calibration.reliability().knots();
        out.writeDouble(calibration.temperature());
        out.writeInt(knots.size());
        for (Reliability.Knot knot : knots) {
            out.writeDouble(knot.confidence());
            out.writeDouble(knot.right());
            out.writeDouble(knot.weight());
        }
    }

    private static Calibration readCalibration(DataInputStream in) throws IOException {
        double temperature = in.readDouble();
        List<Reliability.Knot> knots = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            knots.add(new Reliability.Knot(in.readDouble(), in.readDouble(), in.readDouble()));
        }
        return new Calibration(temperature, new Reliability(knots));
    }

    private static void writeProfiles(ClassProfiles profiles, DataOutputStream out) throws IOException {
        out.writeInt(profiles.all().size());
        for (Map.Entry<String, SparseVector> profile : profiles.all().entrySet()) {
            out.writeUTF(profile.getKey());
            SparseVector vector = profile.getValue();
            out.writeInt(vector.size());
            for (int i = 0; i < vector.size(); i++) {
                out.writeInt(vector.features()[i]);
                out.writeByte(Math.round(vector.values()[i] * STRONGEST));
            }
        }
    }

    private static ClassProfiles readProfiles(DataInputStream in) throws IOException {
        Map<String, SparseVector> profiles = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String code = in.readUTF();
            int[] features = new int[in.readInt()];
            float[] values = new float[features.length];
            for (int i = 0; i < features.length; i++) {
                features[i] = in.readInt();
                values[i] = (float) in.readByte() / STRONGEST;
            }
            profiles.put(code, new SparseVector(features, values));
        }
        return new ClassProfiles(profiles);
    }
}
