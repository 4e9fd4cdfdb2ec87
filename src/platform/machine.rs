//! What the machine says of our process and our disk; what it does not tell is left out.

use std::path::Path;

/// What this process uses.
#[derive(Clone, Copy, Debug, Default)]
pub struct Process {
    pub memory_bytes: Option<u64>,
    pub cpu_seconds: Option<f64>,
    pub open_files: Option<u64>,
}

impl Process {
    /// Read from `/proc`, where there is one.
    pub fn now() -> Process {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let memory = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes = memory.and_then(|rest| rest.split_whitespace().next()?.parse::<u64>().ok());
        let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
        // Behind the program's name, which may hold anything: user and system time are the 12th and 13th.
        let times: Vec<f64> = stat
            .rsplit_once(')')
            .map(|(_, rest)| rest.split_whitespace().skip(11).take(2).filter_map(|time| time.parse().ok()).collect())
            .unwrap_or_default();
        let files = std::fs::read_dir("/proc/self/fd").ok().map(|files| files.count() as u64);
        Process {
            memory_bytes: kilobytes.map(|kilobytes| kilobytes * 1024),
            // Linux counts a hundred to the second for programs, whatever its own clock does.
            cpu_seconds: (times.len() == 2).then(|| times.iter().sum::<f64>() / 100.0),
            open_files: files,
        }
    }
}

/// Bytes that the files below `folder` take up.
pub fn size_of(folder: &Path) -> u64 {
    let mut bytes = 0;
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        // What vanishes while we look took up nothing.
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.metadata() {
                Ok(found) if found.is_dir() => folders.push(entry.path()),
                Ok(found) => bytes += found.len(),
                Err(_) => {}
            }
        }
    }
    bytes
}

/// Bytes that we may still write below `folder`.
pub fn free_space(folder: &Path) -> Option<u64> {
    fs4::available_space(folder).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn the_machine_knows_this_process_and_its_files() -> anyhow::Result<()> {
        let process = Process::now();
        assert!(process.memory_bytes.is_some_and(|bytes| bytes > 1_000_000), "{process:?}");
        assert!(process.cpu_seconds.is_some() && process.open_files.is_some_and(|files| files > 2), "{process:?}");
        let folder = tempfile::tempdir()?;
        std::fs::create_dir(folder.path().join("in"))?;
        std::fs::write(folder.path().join("in/a"), [0; 700])?;
        std::fs::write(folder.path().join("b"), [0; 300])?;
        assert_eq!(size_of(folder.path()), 1000);
        assert!(free_space(folder.path()).is_some_and(|bytes| bytes > 1000));
        Ok(())
    }
}
