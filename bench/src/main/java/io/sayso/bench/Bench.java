package io.sayso.bench;

import io.sayso.SaysoException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures Sayso: how right it is, and how fast. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures Sayso: how right it is on public corpora and on its own test sets, and how fast.",
        subcommands = {
            AccuracyCommand.class,
            AttributionCommand.class,
            NestingCommand.class,
            FiguresCommand.class,
            TimesCommand.class,
            RecognizersTimesCommand.class,
            ActorsCommand.class,
            PlacesCommand.class,
            EventsCommand.class,
            BodiesCommand.class,
            DrawCommand.class,
            SpeedCommand.class,
            RaceCommand.class,
            ProfileCommand.class,
            ScalingCommand.class,
            IntakeCommand.class,
            LineageCommand.class,
            LineageSpeedCommand.class,
            FoldCommand.class,
        })
public final class Bench {
    private Bench() {}

    public static void main(String[] args) {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        CommandLine line = new CommandLine(new Bench());
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (!(exception instanceof SaysoException)) throw exception;
            System.err.println(exception.getMessage());
            return 1;
        });
        System.exit(line.execute(args));
    }
}
