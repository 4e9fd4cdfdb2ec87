//! What the machine does: its disk, the processor time of threads, memory, what runs beside us.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

/// The file system of a folder; a disk in memory is refused, since its syncs cost nothing.
pub fn file_system(folder: &Path) -> Result<String> {
    let folder = folder.canonicalize()?;
    let mounts = fs::read_to_string("/proc/mounts").context("cannot tell the file systems")?;
    let mut found = (0, String::new());
    for line in mounts.lines() {
        let mut columns = line.split(' ').skip(1);
        let (Some(place), Some(kind)) = (columns.next(), columns.next()) else { continue };
        let depth = Path::new(place).components().count();
        if folder.starts_with(place) && depth >= found.0 {
            found = (depth, kind.to_owned());
        }
    }
    if matches!(found.1.as_str(), "tmpfs" | "ramfs" | "") {
        bail!(
            "{} is not on a disk: what is written there is never lasting; choose another with --keep",
            folder.display()
        );
    }
    Ok(found.1)
}

/// Median and 99th percentile in milliseconds of a small append made lasting.
pub fn sync_times(folder: &Path) -> Result<(f64, f64)> {
    let path = folder.join("sync");
    let mut file = File::create(&path)?;
    let mut times = Vec::new();
    for _ in 0..200 {
        let start = Instant::now();
        file.write_all(&[b'x'; 100])?;
        file.sync_all()?;
        times.push(milliseconds(start.elapsed()));
    }
    fs::remove_file(path)?;
    Ok((percentile(&mut times, 50), percentile(&mut times, 99)))
}

/// Processor time of this thread. The kernel adds it up when a thread is taken off its core, so
/// this one steps aside first.
pub fn thread_time() -> Result<Duration> {
    std::thread::yield_now();
    time_in(Path::new("/proc/thread-self/schedstat"))
}

/// Processor time of all threads that this process has.
pub fn process_time() -> Result<Duration> {
    std::thread::yield_now();
    let mut sum = Duration::ZERO;
    for thread in fs::read_dir("/proc/self/task")? {
        sum += time_in(&thread?.path().join("schedstat")).unwrap_or_default();
    }
    Ok(sum)
}

/// Processor seconds of this process so far, threads that have ended included; in hundredths.
pub fn processor_seconds() -> Result<f64> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    // Behind the name, which may hold anything: fields 3 and on; 14 and 15 are ours.
    let (_, fields) = stat.rsplit_once(')').context("no name")?;
    let ticks = fields.split_whitespace().skip(11).take(2).map(str::parse::<f64>);
    Ok(ticks.sum::<Result<f64, _>>()? / 100.0)
}

fn time_in(path: &Path) -> Result<Duration> {
    let text = fs::read_to_string(path).context("the kernel keeps no times of threads")?;
    let first = text.split_whitespace().next().unwrap_or_default();
    Ok(Duration::from_nanos(first.parse()?))
}

/// A size from `/proc/self/status` in megabytes: `VmHWM`, `VmRSS`, `RssAnon`.
pub fn memory(name: &str) -> Result<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()).context("no such size")?;
    Ok(kilobytes.parse::<f64>()? / 1024.0)
}

/// Cores, processor, load: what a reader needs to judge the figures.
pub fn description(folder: &Path) -> Result<Value> {
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = processor.lines().find(|line| line.starts_with("model name"));
    let processor = processor.and_then(|line| line.split(": ").nth(1)).unwrap_or("unknown");
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load: f64 = load.split(' ').next().and_then(|load| load.parse().ok()).unwrap_or_default();
    let cores = std::thread::available_parallelism()?.get();
    let (median, slow) = sync_times(folder)?;
    Ok(json!({
        "cores": cores, "processor": processor, "load_before": load, "file_system": file_system(folder)?,
        "sync_ms_p50": rounded(median), "sync_ms_p99": rounded(slow),
    }))
}

pub fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

pub fn percentile(values: &mut [f64], percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    let place = (values.len() * percent / 100).min(values.len().saturating_sub(1));
    values.get(place).copied().unwrap_or_default()
}

pub fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

/// All files under a folder in megabytes.
pub fn size_on_disk(path: &Path) -> f64 {
    let Ok(entries) = fs::read_dir(path) else {
        return fs::metadata(path).map_or(0.0, |data| data.len() as f64 / 1e6);
    };
    entries.flatten().map(|entry| size_on_disk(&entry.path())).sum()
}
