package org.jobcenterportal.intake;

import java.util.Arrays;
import java.util.Random;

/** What becomes of files on their way: cut, flipped, doubled, mixed, filled with anything. */
final class Broken {

    private static final byte[] SPECIAL = {0, '"', ';', ',', '\n', '\r', '=', '<', '>', (byte) 0xFF, (byte) 0xFE, '\t'};

    private Broken() {}

    static byte[] any(byte[] sound, Random random) {
        var file = sound;
        for (int step = 0, steps = 1 + random.nextInt(4); step < steps; step++) {
            file = changed(file, random);
        }
        return file;
    }

    private static byte[] changed(byte[] file, Random random) {
        if (file.length == 0) {
            return file;
        }
        int at = random.nextInt(file.length);
        int length = random.nextInt(Math.min(64, file.length - at) + 1);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(file, at);
            case 1 -> flipped(file, at, random);
            case 2 -> sprinkled(file, random);
            case 3 -> joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, at + length, file.length));
            case 4 -> joined(Arrays.copyOf(file, at + length), Arrays.copyOfRange(file, at, file.length));
            default -> {
                var noise = new byte[random.nextInt(200)];
                random.nextBytes(noise);
                yield joined(Arrays.copyOf(file, at), noise);
            }
        };
    }

    private static byte[] flipped(byte[] file, int at, Random random) {
        var copy = file.clone();
        copy[at] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    private static byte[] sprinkled(byte[] file, Random random) {
        var copy = file.clone();
        for (int i = 0; i < 5; i++) {
            copy[random.nextInt(copy.length)] = SPECIAL[random.nextInt(SPECIAL.length)];
        }
        return copy;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
