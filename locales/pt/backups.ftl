# Cópias de segurança: criação, verificação e restauro.

backup-stage-writing = Escrita
backup-stage-reading = Leitura
backup-stage-restoring = Restauro
backup-stage-comparing = Comparação
backup-stage-indexing = Construção do índice

backup-done = { $count ->
    [one] A cópia de segurança { $file } foi criada: { $number } linha, { $megabytes } MB. Contém também o que não é público: guarde-a com o mesmo cuidado que a base de dados.
   *[other] A cópia de segurança { $file } foi criada: { $number } linhas, { $megabytes } MB. Contém também o que não é público: guarde-a com o mesmo cuidado que a base de dados.
}
backup-left-out = { $path } não foi incluído: é uma ligação ou não é um ficheiro comum.
backup-proven = { $count ->
    [one] Foi restaurada numa pasta temporária e confere: { $number } linha; { $acts } atos do livro de registos; { $entries } entradas no índice.
   *[other] Foi restaurada numa pasta temporária e confere: { $number } linhas; { $acts } atos do livro de registos; { $entries } entradas no índice.
}
backup-acts-broken = { $count ->
    [one] { $number } ato do livro de registos não corresponde ao que foi registado na altura: { $acts }. Foi alterado antes desta cópia de segurança.
   *[other] { $number } atos do livro de registos não correspondem ao que foi registado na altura: { $acts }. Foram alterados antes desta cópia de segurança.
}
backup-interrupted = Operação interrompida. Nada ficou para trás.

restore-done = { $count ->
    [one] Restauro efetuado em { $place }; confere com a cópia de segurança: { $number } linha; { $acts } atos do livro de registos; { $entries } entradas no índice.
   *[other] Restauro efetuado em { $place }; confere com a cópia de segurança: { $number } linhas; { $acts } atos do livro de registos; { $entries } entradas no índice.
}

verify-about = { $count ->
    [one] Criada em { $at } pela versão { $version }: { $number } linha.
   *[other] Criada em { $at } pela versão { $version }: { $number } linhas.
}
verify-whole = { $count ->
    [one] A cópia de segurança está completa e intacta; { $number } ato do livro de registos foi comparado com o seu conteúdo.
   *[other] A cópia de segurança está completa e intacta; { $number } atos do livro de registos foram comparados com o seu conteúdo.
}

backup-made-last = Última cópia de segurança: { $at }, { $file }.
backup-made-none = Ainda não foi feita nenhuma cópia de segurança. Para a fazer: mithaq backup FICHEIRO
backup-made-failed = A última cópia de segurança ({ $at }) falhou: { $why }
backup-proof-last = Última prova de que uma cópia de segurança pode ser restaurada: { $at }, { $file }.
backup-proof-none = Ainda não foi provado que uma cópia de segurança pode ser restaurada. Para o provar: mithaq backup FICHEIRO --prove
backup-proof-failed = O último ensaio de restauro ({ $at }) falhou: { $why }

backup-trouble-nothing-here = Não existe nenhuma instância em { $folder }. Indique a sua pasta com --data ou a sua base de dados com --database.
backup-trouble-exists = O ficheiro { $file } já existe. Escolha outro nome ou permita a substituição com --overwrite.
backup-trouble-full = Não há mais espaço em { $place }. Liberte espaço ou escolha outro local e tente de novo; nada ficou para trás.
backup-trouble-unreadable = O ficheiro { $file } não pode ser lido: { $message }
backup-trouble-not-a-backup = O ficheiro { $file } não é uma cópia de segurança criada pelo Mithaq.
backup-trouble-cut-off = O ficheiro { $file } está cortado: falta o final. Provavelmente não foi copiado por inteiro. Copie-o de novo ou utilize outra cópia de segurança.
backup-trouble-damaged = Esta parte da cópia de segurança está danificada: { $part }. Copie-a de novo a partir do local onde é guardada ou utilize outra.
backup-trouble-newer = A cópia de segurança foi criada por uma versão mais recente do Mithaq ({ $version }). Instale essa versão ou uma posterior.
backup-trouble-folder-not-empty = A pasta { $folder } não está vazia. Uma cópia de segurança só é restaurada onde nada existe: indique outra pasta com --data ou esvazie esta.
backup-trouble-database-not-empty = A base de dados já contém tabelas. Uma cópia de segurança só é restaurada numa base de dados vazia: crie uma e indique-a com --database.
backup-trouble-unfinished = Em { $folder } foi iniciado um restauro que não chegou ao fim. Esvazie essa pasta e restaure de novo a cópia de segurança.
backup-trouble-unsafe-path = A cópia de segurança contém um ficheiro que seria escrito fora da pasta de dados: { $path }. O Mithaq não cria cópias assim; nada foi restaurado.
backup-trouble-does-not-fit = Esta parte da cópia de segurança não corresponde à sua versão: { $part }. Nada foi restaurado.
backup-trouble-differs = O que foi restaurado difere da cópia de segurança em { $part }. Não o utilize; tente de novo, se possível noutro disco.
