; LLVM 22.1.0, sources acadcdb49e6b8842bd051a8de3c9b897ff68bca5663d4600f8f84b860d4c9582
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_depthwise(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.59.i = getelementptr i8, ptr %.1, i64 112
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %.111.i = getelementptr i8, ptr %.1, i64 120
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !0
  %.163.i = getelementptr i8, ptr %.1, i64 104
  %.164.i = load i64, ptr %.163.i, align 8, !noalias !0
  %.215.i = getelementptr i8, ptr %.1, i64 224
  %.216.i = load i64, ptr %.215.i, align 8, !noalias !0
  %.256.i = sub i64 %.4, %.3
  %.301.i149.not = icmp slt i64 %.256.i, 1
  br i1 %.301.i149.not, label %f32_depthwise.body.exit, label %B244.if.i.lr.ph

B244.if.i.lr.ph:                                  ; preds = %.6
  %.391.i = getelementptr i8, ptr %.1, i64 128
  %.392.i = load i64, ptr %.391.i, align 8, !noalias !0
  %.396.i = mul nsw i64 %.164.i, %.60.i
  %.455.i = getelementptr i8, ptr %.1, i64 216
  %.456.i = load i64, ptr %.455.i, align 8, !noalias !0
  %.64.i = getelementptr i8, ptr %.1, i64 200
  %.65.i = load i64, ptr %.64.i, align 8, !noalias !3
  %.116.i = getelementptr i8, ptr %.1, i64 160
  %.117.i = load i64, ptr %.116.i, align 8, !noalias !3
  %.167.i = getelementptr i8, ptr %.1, i64 168
  %.168.i = load i64, ptr %.167.i, align 8, !noalias !3
  %.220.i = getelementptr i8, ptr %.1, i64 192
  %.221.i = load i64, ptr %.220.i, align 8, !noalias !3
  %.270.i = getelementptr i8, ptr %.1, i64 208
  %.271.i = load i64, ptr %.270.i, align 8, !noalias !3
  %.9.i7 = add i64 %.65.i, -1
  %.322.i = getelementptr i8, ptr %.1, i64 184
  %.323.i = load i64, ptr %.322.i, align 8, !noalias !3
  %.371.i = getelementptr i8, ptr %.1, i64 144
  %.372.i = load i64, ptr %.371.i, align 8, !noalias !3
  %.428.i = getelementptr i8, ptr %.1, i64 136
  %.429.i = load i64, ptr %.428.i, align 8, !noalias !3
  %.483.i = getelementptr i8, ptr %.1, i64 264
  %.484.i = load i64, ptr %.483.i, align 8, !noalias !3
  %.533.i = getelementptr i8, ptr %.1, i64 280
  %.534.i = load i64, ptr %.533.i, align 8, !noalias !3
  %.585.i = load i64, ptr %.1, align 8, !noalias !3
  %.586.i = lshr i64 %.585.i, 48
  %.588.i = load ptr, ptr %.2, align 8, !noalias !3
  %.589.i = and i64 %.585.i, 281474976710655
  %.590.i = getelementptr i64, ptr %.588.i, i64 %.586.i
  %.10.i118 = getelementptr i8, ptr %.1, i64 248
  %.11.i119 = load i64, ptr %.10.i118, align 8, !noalias !6
  %.13.i121 = getelementptr i8, ptr %.1, i64 272
  %.14.i = load i64, ptr %.13.i121, align 8, !noalias !6
  %.743.i = getelementptr i8, ptr %.1, i64 16
  %.744.i = load i64, ptr %.743.i, align 8, !noalias !3
  %.745.i = lshr i64 %.744.i, 48
  %.748.i = and i64 %.744.i, 281474976710655
  %.749.i = getelementptr i64, ptr %.588.i, i64 %.745.i
  %.802.i = getelementptr i8, ptr %.1, i64 320
  %.803.i = load i64, ptr %.802.i, align 8, !noalias !3
  %.857.i = getelementptr i8, ptr %.1, i64 32
  %.858.i = load i64, ptr %.857.i, align 8, !noalias !3
  %.859.i = lshr i64 %.858.i, 48
  %.862.i = and i64 %.858.i, 281474976710655
  %.863.i = getelementptr i64, ptr %.588.i, i64 %.859.i
  %.920.i = getelementptr i8, ptr %.1, i64 48
  %.921.i = load i64, ptr %.920.i, align 8, !noalias !3
  %.922.i = lshr i64 %.921.i, 48
  %.925.i = and i64 %.921.i, 281474976710655
  %.926.i = getelementptr i64, ptr %.588.i, i64 %.922.i
  %.10.i123 = getelementptr i8, ptr %.1, i64 288
  %.11.i124 = load i64, ptr %.10.i123, align 8, !noalias !9
  %.13.i126 = getelementptr i8, ptr %.1, i64 304
  %.14.i127 = load i64, ptr %.13.i126, align 8, !noalias !9
  %.1077.i = getelementptr i8, ptr %.1, i64 64
  %.1078.i = load i64, ptr %.1077.i, align 8, !noalias !3
  %.1079.i = lshr i64 %.1078.i, 48
  %.1082.i = and i64 %.1078.i, 281474976710655
  %.1083.i = getelementptr i64, ptr %.588.i, i64 %.1079.i
  %.10.i130 = getelementptr i8, ptr %.1, i64 344
  %.11.i131 = load i64, ptr %.10.i130, align 8, !noalias !12
  %.13.i133 = getelementptr i8, ptr %.1, i64 368
  %.14.i134 = load i64, ptr %.13.i133, align 8, !noalias !12
  %.1234.i = getelementptr i8, ptr %.1, i64 80
  %.1235.i = load i64, ptr %.1234.i, align 8, !noalias !3
  %.1236.i = lshr i64 %.1235.i, 48
  %.1239.i = and i64 %.1235.i, 281474976710655
  %.1240.i = getelementptr i64, ptr %.588.i, i64 %.1236.i
  %.10.i137 = getelementptr i8, ptr %.1, i64 376
  %.11.i138 = load i64, ptr %.10.i137, align 8, !noalias !15
  %.13.i140 = getelementptr i8, ptr %.1, i64 400
  %.14.i141 = load i64, ptr %.13.i140, align 8, !noalias !15
  %.1511.i = getelementptr i8, ptr %.1, i64 96
  %.1514.i = getelementptr i8, ptr %.2, i64 8
  %.55.i = getelementptr i8, ptr %.1, i64 232
  %.108.i = getelementptr i8, ptr %.1, i64 256
  %.111.i38 = getelementptr i8, ptr %.1, i64 240
  %.108.i45 = getelementptr i8, ptr %.1, i64 312
  %.108.i57 = getelementptr i8, ptr %.1, i64 328
  %.111.i60 = getelementptr i8, ptr %.1, i64 336
  %.108.i69 = getelementptr i8, ptr %.1, i64 296
  %.108.i81 = getelementptr i8, ptr %.1, i64 352
  %.111.i84 = getelementptr i8, ptr %.1, i64 360
  %.108.i93 = getelementptr i8, ptr %.1, i64 384
  %.111.i96 = getelementptr i8, ptr %.1, i64 392
  %.2273.i = getelementptr i8, ptr %.1, i64 152
  %.2329.i = getelementptr i8, ptr %.1, i64 176
  %.2381.i = mul nsw i64 %.484.i, %.65.i
  br label %B244.if.i

B244.i.loopexit:                                  ; preds = %B2166.i, %B244.if.i
  %.301.i = icmp sgt i64 %.246.i.0151, 1
  br i1 %.301.i, label %B244.if.i, label %f32_depthwise.body.exit

B244.if.i:                                        ; preds = %B244.if.i.lr.ph, %B244.i.loopexit
  %.246.i.0151 = phi i64 [ %.256.i, %B244.if.i.lr.ph ], [ %.310.i, %B244.i.loopexit ]
  %.243.i.0150 = phi i64 [ %.3, %B244.if.i.lr.ph ], [ %.314.i, %B244.i.loopexit ]
  %.310.i = add nsw i64 %.246.i.0151, -1
  %.314.i = add i64 %.243.i.0150, 1
  %.340.i = udiv i64 %.243.i.0150, %.112.i
  %.342.i = mul nsw i64 %.340.i, %.112.i
  %.343.i.recomposed = urem i64 %.243.i.0150, %.112.i
  %.393.i = mul nsw i64 %.343.i.recomposed, %.392.i
  %.397.i = udiv i64 %.340.i, %.396.i
  %.399.i = urem i64 %.340.i, %.60.i
  %.401.i = udiv i64 %.340.i, %.60.i
  %.403.i = urem i64 %.401.i, %.164.i
  %.405.i = mul nsw i64 %.397.i, %.216.i
  %.407.i = add nsw i64 %.405.i, %.216.i
  %.458.i = tail call i64 @llvm.smin.i64(i64 %.407.i, i64 %.456.i)
  %.119.i = mul nsw i64 %.117.i, %.393.i
  %.169.i = sub nsw i64 %.119.i, %.168.i
  %.222.i = mul nsw i64 %.221.i, %.399.i
  %.272.i = sub nsw i64 %.222.i, %.271.i
  %.6.i = sub i64 0, %.272.i
  %.8.i6 = tail call i64 @llvm.smax.i64(i64 %.6.i, i64 0)
  %.10.i8 = add i64 %.9.i7, %.8.i6
  %.11.i = udiv i64 %.10.i8, %.65.i
  %.8.i = sub nsw i64 %.372.i, %.272.i
  %.10.i3 = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i7, %.10.i3
  %.13.i = udiv i64 %.12.i, %.65.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.323.i, i64 %.13.i)
  %.375.i = sub nsw i64 %.15.i, %.11.i
  %.376.i = icmp sgt i64 %.375.i, 0
  %.377.i = tail call i64 @llvm.smax.i64(i64 %.375.i, i64 0)
  %.430.i = mul nsw i64 %.429.i, %.399.i
  %.432.i = add nsw i64 %.430.i, %.393.i
  %.434.i = mul nsw i64 %.11.i, %.65.i
  %.435.i = add nsw i64 %.434.i, %.272.i
  %.485.i = mul nsw i64 %.484.i, %.435.i
  %.591.i = load ptr, ptr %.590.i, align 8, !noalias !3
  %.592.i = getelementptr i8, ptr %.591.i, i64 %.589.i
  %.12.i120 = mul nsw i64 %.11.i119, %.403.i
  %.15.i122 = mul nsw i64 %.14.i, %.169.i
  %0 = getelementptr i8, ptr %.592.i, i64 %.12.i120
  %.17.i = getelementptr i8, ptr %0, i64 %.15.i122
  %1 = getelementptr i8, ptr %.17.i, i64 %.485.i
  %.691.i = getelementptr i8, ptr %1, i64 %.534.i
  %.750.i = load ptr, ptr %.749.i, align 8, !noalias !3
  %.751.i = getelementptr i8, ptr %.750.i, i64 %.748.i
  %.804.i = mul nsw i64 %.803.i, %.11.i
  %.805.i = getelementptr i8, ptr %.751.i, i64 %.804.i
  %.864.i = load ptr, ptr %.863.i, align 8, !noalias !3
  %.865.i = getelementptr i8, ptr %.864.i, i64 %.862.i
  %.927.i = load ptr, ptr %.926.i, align 8, !noalias !3
  %.928.i = getelementptr i8, ptr %.927.i, i64 %.925.i
  %.12.i125 = mul nsw i64 %.11.i124, %.403.i
  %.15.i128 = mul nsw i64 %.14.i127, %.432.i
  %2 = getelementptr i8, ptr %.928.i, i64 %.12.i125
  %.17.i129 = getelementptr i8, ptr %2, i64 %.15.i128
  %.1084.i = load ptr, ptr %.1083.i, align 8, !noalias !3
  %.1085.i = getelementptr i8, ptr %.1084.i, i64 %.1082.i
  %.12.i132 = mul nsw i64 %.11.i131, %.403.i
  %.15.i135 = mul nsw i64 %.14.i134, %.432.i
  %3 = getelementptr i8, ptr %.1085.i, i64 %.12.i132
  %.17.i136 = getelementptr i8, ptr %3, i64 %.15.i135
  %.1241.i = load ptr, ptr %.1240.i, align 8, !noalias !3
  %.1242.i = getelementptr i8, ptr %.1241.i, i64 %.1239.i
  %.12.i139 = mul nsw i64 %.11.i138, %.403.i
  %.15.i142 = mul nsw i64 %.14.i141, %.432.i
  %4 = getelementptr i8, ptr %.1242.i, i64 %.12.i139
  %.17.i143 = getelementptr i8, ptr %4, i64 %.15.i142
  %.1379.i = sub i64 %.458.i, %.405.i
  %.1425.i146.not = icmp slt i64 %.1379.i, 1
  br i1 %.1425.i146.not, label %B244.i.loopexit, label %B1442.if.i.lr.ph

B1442.if.i.lr.ph:                                 ; preds = %B244.if.i
  %.1512.i = load i64, ptr %.1511.i, align 8, !noalias !3
  %.1513.i = icmp slt i64 %.1512.i, 0
  %.1515.i = load ptr, ptr %.1514.i, align 8, !noalias !3
  %.1516.i = tail call i64 @llvm.smax.i64(i64 %.1512.i, i64 0)
  %.1517.i = getelementptr i64, ptr %.1515.i, i64 %.1516.i
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !18
  %.109.i = load i64, ptr %.108.i, align 8, !noalias !18
  %.112.i39 = load i64, ptr %.111.i38, align 8, !noalias !18
  %.109.i46 = load i64, ptr %.108.i45, align 8, !noalias !21
  %.109.i58 = load i64, ptr %.108.i57, align 8, !noalias !24
  %.112.i61 = load i64, ptr %.111.i60, align 8, !noalias !24
  %.109.i70 = load i64, ptr %.108.i69, align 8, !noalias !27
  %.109.i82 = load i64, ptr %.108.i81, align 8, !noalias !30
  %.112.i85 = load i64, ptr %.111.i84, align 8, !noalias !30
  %.109.i94 = load i64, ptr %.108.i93, align 8, !noalias !33
  %.112.i97 = load i64, ptr %.111.i96, align 8, !noalias !33
  %.2189.i = sub nsw i64 %.429.i, %.393.i
  %.2191.i = tail call i64 @llvm.smin.i64(i64 %.392.i, i64 %.2189.i)
  %.2330.i = load i64, ptr %.2329.i, align 8, !noalias !3
  br label %B1442.if.i

B2112.i:                                          ; preds = %B1442.if.i
  %.2274.i = load i64, ptr %.2273.i, align 8, !noalias !3
  br label %B2166.i

B2166.i:                                          ; preds = %B1442.if.i, %B2112.i
  %"$phi2166.12.2.1.i" = phi i64 [ %.2274.i, %B2112.i ], [ 0, %B1442.if.i ]
  %.2491.i = inttoptr i64 %.1519.i to ptr
  tail call void %.2491.i(ptr %.115.i, ptr %.115.i51, ptr %.115.i63, ptr %.115.i75, ptr %.115.i87, ptr %.115.i99, i64 %.2191.i, i64 %.169.i, i64 %"$phi2166.12.2.1.i", i64 %.377.i, i64 %.2330.i, i64 %.2381.i, i64 %.14.i, i64 %.14.i127) #0, !noalias !3
  %.1425.i = icmp samesign ugt i64 %.1369.i.0147, 1
  br i1 %.1425.i, label %B1442.if.i, label %B244.i.loopexit

B1442.if.i:                                       ; preds = %B1442.if.i.lr.ph, %B2166.i
  %.1366.i.0148 = phi i64 [ %.405.i, %B1442.if.i.lr.ph ], [ %.1438.i, %B2166.i ]
  %.1369.i.0147 = phi i64 [ %.1379.i, %B1442.if.i.lr.ph ], [ %.1434.i, %B2166.i ]
  %.1434.i = add nsw i64 %.1369.i.0147, -1
  %.1438.i = add i64 %.1366.i.0148, 1
  %.1518.i = load i64, ptr %.1517.i, align 8, !noalias !3
  %.1519.i = select i1 %.1513.i, i64 0, i64 %.1518.i
  %.57.i = udiv i64 %.1366.i.0148, %.56.i
  %.106.i = mul nsw i64 %.57.i, %.56.i
  %.107.i.recomposed = urem i64 %.1366.i.0148, %.56.i
  %.110.i = mul nsw i64 %.109.i, %.57.i
  %.113.i = mul nsw i64 %.107.i.recomposed, %.112.i39
  %5 = getelementptr i8, ptr %.691.i, i64 %.110.i
  %.115.i = getelementptr i8, ptr %5, i64 %.113.i
  %.110.i47 = mul nsw i64 %.109.i46, %.57.i
  %6 = getelementptr i8, ptr %.805.i, i64 %.110.i47
  %.115.i51 = getelementptr i8, ptr %6, i64 %.113.i
  %.110.i59 = mul nsw i64 %.109.i58, %.57.i
  %.113.i62 = mul nsw i64 %.112.i61, %.107.i.recomposed
  %7 = getelementptr i8, ptr %.865.i, i64 %.110.i59
  %.115.i63 = getelementptr i8, ptr %7, i64 %.113.i62
  %.110.i71 = mul nsw i64 %.109.i70, %.57.i
  %8 = getelementptr i8, ptr %.17.i129, i64 %.110.i71
  %.115.i75 = getelementptr i8, ptr %8, i64 %.113.i
  %.110.i83 = mul nsw i64 %.109.i82, %.57.i
  %.113.i86 = mul nsw i64 %.112.i85, %.107.i.recomposed
  %9 = getelementptr i8, ptr %.17.i136, i64 %.110.i83
  %.115.i87 = getelementptr i8, ptr %9, i64 %.113.i86
  %.110.i95 = mul nsw i64 %.109.i94, %.57.i
  %.113.i98 = mul nsw i64 %.112.i97, %.107.i.recomposed
  %10 = getelementptr i8, ptr %.17.i143, i64 %.110.i95
  %.115.i99 = getelementptr i8, ptr %10, i64 %.113.i98
  br i1 %.376.i, label %B2112.i, label %B2166.i

f32_depthwise.body.exit:                          ; preds = %B244.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_depthwise.body: %retptr"}
!2 = distinct !{!2, !"f32_depthwise.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_depthwise_band.body: %retptr"}
!5 = distinct !{!5, !"f32_depthwise_band.body"}
!6 = !{!7, !4, !1}
!7 = distinct !{!7, !8, !"f32_depthwise_line.body: %retptr"}
!8 = distinct !{!8, !"f32_depthwise_line.body"}
!9 = !{!10, !4, !1}
!10 = distinct !{!10, !11, !"f32_depthwise_line.body: %retptr"}
!11 = distinct !{!11, !"f32_depthwise_line.body"}
!12 = !{!13, !4, !1}
!13 = distinct !{!13, !14, !"f32_depthwise_line.body: %retptr"}
!14 = distinct !{!14, !"f32_depthwise_line.body"}
!15 = !{!16, !4, !1}
!16 = distinct !{!16, !17, !"f32_depthwise_line.body: %retptr"}
!17 = distinct !{!17, !"f32_depthwise_line.body"}
!18 = !{!19, !4, !1}
!19 = distinct !{!19, !20, !"f32_depthwise_part.body: %retptr"}
!20 = distinct !{!20, !"f32_depthwise_part.body"}
!21 = !{!22, !4, !1}
!22 = distinct !{!22, !23, !"f32_depthwise_part.body: %retptr"}
!23 = distinct !{!23, !"f32_depthwise_part.body"}
!24 = !{!25, !4, !1}
!25 = distinct !{!25, !26, !"f32_depthwise_part.body: %retptr"}
!26 = distinct !{!26, !"f32_depthwise_part.body"}
!27 = !{!28, !4, !1}
!28 = distinct !{!28, !29, !"f32_depthwise_part.body: %retptr"}
!29 = distinct !{!29, !"f32_depthwise_part.body"}
!30 = !{!31, !4, !1}
!31 = distinct !{!31, !32, !"f32_depthwise_part.body: %retptr"}
!32 = distinct !{!32, !"f32_depthwise_part.body"}
!33 = !{!34, !4, !1}
!34 = distinct !{!34, !35, !"f32_depthwise_part.body: %retptr"}
!35 = distinct !{!35, !"f32_depthwise_part.body"}
